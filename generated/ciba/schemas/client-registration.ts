// Made by `npm run generate` from specs/ciba/client-registration.schema.json. Change that, not this file.

/**
 * What a client of CIBA registers. A client in ping or push mode names the endpoint at which it is notified. Reads: D-CIBA-8
 */
export interface ClientRegistration {
  /**
   * The name of the client that users see.
   */
  client_name?: string;
  /**
   * The grants that the client redeems. One in push mode redeems none of CIBA.
   *
   * @maxItems 64
   */
  grant_types?: string[];
  /**
   * How the client authenticates, at the backchannel authentication endpoint too.
   */
  token_endpoint_auth_method?: string;
  /**
   * Where the public keys of the client are. With pairwise identifiers it is due in poll and ping mode, and its host stands for the client.
   */
  jwks_uri?: string;
  /**
   * Which identifiers of users the client gets.
   */
  subject_type?: "pairwise" | "public";
  /**
   * The document whose host stands for all clients with the same pairwise identifiers.
   */
  sector_identifier_uri?: string;
  /**
   * The algorithm that ID tokens for the client are signed with.
   */
  id_token_signed_response_alg?: string;
  /**
   * How the client gets its tokens.
   */
  backchannel_token_delivery_mode: "poll" | "ping" | "push";
  /**
   * Where the client is notified.
   */
  backchannel_client_notification_endpoint?: string;
  /**
   * The algorithm that the client signs its authentication requests with, an asymmetric one. Without it, the client sends no signed requests.
   */
  backchannel_authentication_request_signing_alg?:
    "RS256" | "RS384" | "RS512" | "PS256" | "PS384" | "PS512" | "ES256" | "ES384" | "ES512" | "EdDSA" | "Ed25519";
  /**
   * Whether the client sends `user_code`. Without it, it does not.
   */
  backchannel_user_code_parameter?: boolean;
  [k: string]: unknown;
}

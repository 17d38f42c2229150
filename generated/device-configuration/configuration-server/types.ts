// Made by `npm run generate` from specs/device-configuration/configuration-server.openapi.yaml. Change that, not this file.

export interface paths {
    "/": {
        parameters: {
            query?: {
                /**
                 * @description The maker of the device.
                 * @example MdUp
                 */
                terminal_vendor?: components["parameters"]["TerminalVendor"];
                /**
                 * @description The model of the device.
                 * @example MU-100
                 */
                terminal_model?: components["parameters"]["TerminalModel"];
                /**
                 * @description The version of the software of the device.
                 * @example MU-100.14.2
                 */
                terminal_sw_version?: components["parameters"]["TerminalSoftwareVersion"];
                /**
                 * @description The maker of the client, where it is not the maker of the device.
                 * @example Clnt
                 */
                config_client_vendor?: components["parameters"]["ConfigClientVendor"];
                /**
                 * @description The version of the client, where the software of the device does not tell it.
                 * @example CFGAndrd-1.0
                 */
                config_client_version?: components["parameters"]["ConfigClientVersion"];
                /**
                 * @description The identity of the device, where the platform lets the client read it.
                 * @example 490154203237518
                 */
                IMEI?: components["parameters"]["Imei"];
                /**
                 * @description The name that the user gave to the device.
                 * @example Tablet in the kitchen
                 */
                friendly_device_name?: components["parameters"]["FriendlyDeviceName"];
                /**
                 * @description Group Identifier 1, where the SIM has it.
                 * @example 54657374
                 */
                GID1?: components["parameters"]["Gid1"];
                /**
                 * @description Group Identifier 2, where the SIM has it.
                 * @example 54657374
                 */
                GID2?: components["parameters"]["Gid2"];
                /**
                 * @description The identity of the SIM, where the platform lets the client read it.
                 * @example 001010123456789
                 */
                IMSI?: components["parameters"]["ImsiInQuery"];
                /**
                 * @description The phone number of the user, where the client knows it or asked for it.
                 * @example +44790000001
                 */
                msisdn?: components["parameters"]["MsisdnInQuery"];
                /**
                 * @description The SIP URI of the user of a device without the SIM.
                 * @example sip:made-up@ims.example
                 */
                sip_uri?: components["parameters"]["SipUri"];
                /**
                 * @description The port on which the client waits for an SMS with an OTP.
                 * @example 37273
                 */
                SMS_port?: components["parameters"]["SmsPort"];
                /**
                 * @description The token of the last answer of this server. Empty at first.
                 * @example
                 */
                token?: components["parameters"]["TokenInQuery"];
                /**
                 * @description The one-time password, in the request that ends the procedure.
                 * @example 73261984
                 */
                OTP?: components["parameters"]["OneTimePassword"];
                /**
                 * @description The content of the SMS that the client sent.
                 * @example VmVyaWZ5aW5nIHlvdXIgbnVtYmVyIDEwOTIzMDlhYXp4
                 */
                sms_message_content?: components["parameters"]["SmsMessageContent"];
                /**
                 * @description The kind of a device without the SIM of the user.
                 * @example Tablet
                 */
                device_type?: components["parameters"]["DeviceType"];
                /**
                 * @description The methods by which the client can prove that it is authentic.
                 * @example [
                 *       "made-up-attestation"
                 *     ]
                 */
                client_authenticity_support?: components["parameters"]["ClientAuthenticitySupport"];
                /**
                 * @description The client can upload a certificate, as a part of a form of this name.
                 * @example client_certificate
                 */
                client_certificate_upload?: components["parameters"]["ClientCertificateUpload"];
                /**
                 * @description The client can upload a push key, as a part of a form of this name.
                 * @example client_pushkey
                 */
                client_pushkey_upload?: components["parameters"]["ClientPushkeyUpload"];
                /**
                 * @description The client can do EAP-AKA within HTTP, as this user.
                 * @example 0262011234567890@nai.epc.mnc001.mcc262.3gppnetwork.org
                 */
                EAP_ID?: components["parameters"]["EapId"];
            };
            header?: {
                /**
                 * @description The cookies that this server set earlier in the flow.
                 * @example flow=7f3c0d21a9
                 */
                Cookie?: components["parameters"]["Cookie"];
                /**
                 * @description The languages of the user, in which a message is to be written.
                 * @example de-DE, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The codings in which the client accepts a configuration document.
                 * @example gzip
                 */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
                /**
                 * @description The products that the client is made of, with a GBA product token where it can do GBA.
                 * @example made-up-client/1.0 3gpp-gba
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
                /**
                 * @description What an answer with 401 asked for.
                 * @example Digest username="made-up", realm="3GPP-bootstrapping@config.example", nonce="bWFkZS11cA==", uri="/", response="6629fae49393a05397450978507c4ef1"
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Request configuration
         * @description The client says which version of its configuration it holds and what it and its user are. It is asked again, with the cookie of the answer, when an OTP has come (§2.6.1) or an SMS was sent (§2.6.1.1). Which parameters are due depends on the kind of client, so the query is validated as a whole. Although it is a GET request, a client does not repeat it by itself after a lost answer: an OTP may be on its way, and the requests that fail are counted (§2.4.3).
         */
        get: operations["requestConfiguration"];
        put?: never;
        /**
         * Continue configuration
         * @description The client sends what the first answer asked for: proofs of its authenticity (§2.11), its certificate (§2.12), its push subscription (§2.14), a Temporary Token (§2.13) or the next EAP packet (§C.3). Later it sends what changed of certificate and push subscription, with its token (§2.15). The cookie says which flow it belongs to, so no parameter is due. The token travels as the query parameter of §2.6.1. Reads: D-DC-11 D-DC-38
         */
        post: operations["continueConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ConfigurationQuery: ConfigurationQuery;
        FlowQuery: FlowQuery;
        TerminalVendor: TerminalVendor;
        TerminalModel: TerminalModel;
        TerminalSoftwareVersion: TerminalSoftwareVersion;
        ConfigClientVendor: ConfigClientVendor;
        ConfigClientVersion: ConfigClientVersion;
        Imei: Imei;
        FriendlyDeviceName: FriendlyDeviceName;
        GroupIdentifier: GroupIdentifier;
        Imsi: Imsi;
        Msisdn: Msisdn;
        SipUri: SipUri;
        SmsPort: SmsPort;
        Token: Token;
        OneTimePassword: OneTimePassword;
        SmsMessageContent: SmsMessageContent;
        DeviceType: DeviceType;
        AuthenticityMethod: AuthenticityMethod;
        AuthenticityMethods: AuthenticityMethods;
        FormPartName: FormPartName;
        EapIdentity: EapIdentity;
        Cookies: Cookies;
        AcceptLanguage: AcceptLanguage;
        AcceptEncoding: AcceptEncoding;
        UserAgent: UserAgent;
        Credentials: Credentials;
        Vers: Vers;
        ProvisioningVersion: ProvisioningVersion;
        AppId: AppId;
        Apps: Apps;
        SetCookie: SetCookie;
        RetryAfter: RetryAfter;
        AuthenticationInfo: AuthenticationInfo;
        SupportedVersions: SupportedVersions;
        ProvisioningDocumentText: ProvisioningDocumentText;
        ClientAuthenticityRequestText: ClientAuthenticityRequestText;
        EapRelayPacket: EapRelayPacket;
        EapRelayBody: EapRelayBody;
        RedirectTarget: RedirectTarget;
        Challenge: Challenge;
        MissingParameter: MissingParameter;
        TemporaryToken: TemporaryToken;
        PushUri: PushUri;
        PushAuthSecret: PushAuthSecret;
        FormPart: FormPart;
        ConfigurationForm: ConfigurationForm;
        AdditionalDeviceToken: AdditionalDeviceToken;
        AdditionalDeviceOneTimePassword: AdditionalDeviceOneTimePassword;
        ServiceParameter: ServiceParameter;
        SipUriDeviceQuery: SipUriDeviceQuery;
        MsisdnDeviceQuery: MsisdnDeviceQuery;
        AdditionalDeviceQuery: AdditionalDeviceQuery;
        PrimaryDeviceVers: PrimaryDeviceVers;
        PrimaryDeviceQuery: PrimaryDeviceQuery;
    };
    responses: {
        /** @description Any other failure. The client takes it as an internal error of the server. */
        OtherFailure: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A configuration document, or the next step of an authentication: a client authenticity request, an EAP packet, or a cookie, for which no body is needed. The media type tells which. */
        Configuration: {
            headers: {
                "Set-Cookie": components["headers"]["SetCookie"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Authentication-Info": components["headers"]["AuthenticationInfo"];
                "Supported-Versions": components["headers"]["SupportedVersions"];
                [name: string]: unknown;
            };
            content: {
                "text/vnd.wap.connectivity-xml": ProvisioningDocumentText;
                "application/vnd.gsma.cfg-clientauth+xml": ClientAuthenticityRequestText;
                "application/vnd.gsma.eap-relay.v1.0+json": EapRelayBody;
            };
        };
        /** @description The user authenticates at the OpenID Connect authorization endpoint. */
        OpenIdRedirect: {
            headers: {
                Location: components["headers"]["Location"];
                "Set-Cookie": components["headers"]["SetCookie"];
                "Supported-Versions": components["headers"]["SupportedVersions"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The client authenticates with Digest or Basic and asks again. */
        AuthenticationRequired: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "Set-Cookie": components["headers"]["SetCookie"];
                "Supported-Versions": components["headers"]["SupportedVersions"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The client gets no configuration and removes the one that it has. After a first request with the IMSI alone it asks the user for the phone number instead. It is also the answer to versions below 4.0 that the server does not speak. Reads: D-DC-5 */
        Forbidden: {
            headers: {
                "Supported-Versions": components["headers"]["SupportedVersions"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The server does not speak this version of the protocol. */
        VersionNotAcceptable: {
            headers: {
                "Supported-Versions": components["headers"]["SupportedVersions"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The user has another device of this name. The client asks for a new one. */
        DeviceNameConflict: {
            headers: {
                "Supported-Versions": components["headers"]["SupportedVersions"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The server insists on proofs of authenticity, and the client offered no method. The body names the missing parameter. Reads: D-DC-39 */
        ClientAuthenticityRequired: {
            headers: {
                "Supported-Versions": components["headers"]["SupportedVersions"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": MissingParameter;
            };
        };
        /** @description The server failed. The client keeps its configuration and asks again when it next starts. */
        InternalServerError: {
            headers: {
                "Supported-Versions": components["headers"]["SupportedVersions"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The client asks again after the time that is given. Without it, this is a failure as any other. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "Supported-Versions": components["headers"]["SupportedVersions"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The OTP or the token is not valid, or more authentication is needed. */
        NetworkAuthenticationRequired: {
            headers: {
                "Set-Cookie": components["headers"]["SetCookie"];
                "Supported-Versions": components["headers"]["SupportedVersions"];
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The maker of the device.
         * @example MdUp
         */
        TerminalVendor: TerminalVendor;
        /**
         * @description The model of the device.
         * @example MU-100
         */
        TerminalModel: TerminalModel;
        /**
         * @description The version of the software of the device.
         * @example MU-100.14.2
         */
        TerminalSoftwareVersion: TerminalSoftwareVersion;
        /**
         * @description The maker of the client, where it is not the maker of the device.
         * @example Clnt
         */
        ConfigClientVendor: ConfigClientVendor;
        /**
         * @description The version of the client, where the software of the device does not tell it.
         * @example CFGAndrd-1.0
         */
        ConfigClientVersion: ConfigClientVersion;
        /**
         * @description The identity of the device, where the platform lets the client read it.
         * @example 490154203237518
         */
        Imei: Imei;
        /**
         * @description The name that the user gave to the device.
         * @example Tablet in the kitchen
         */
        FriendlyDeviceName: FriendlyDeviceName;
        /**
         * @description Group Identifier 1, where the SIM has it.
         * @example 54657374
         */
        Gid1: GroupIdentifier;
        /**
         * @description Group Identifier 2, where the SIM has it.
         * @example 54657374
         */
        Gid2: GroupIdentifier;
        /**
         * @description The identity of the SIM, where the platform lets the client read it.
         * @example 001010123456789
         */
        ImsiInQuery: Imsi;
        /**
         * @description The phone number of the user, where the client knows it or asked for it.
         * @example +44790000001
         */
        MsisdnInQuery: Msisdn;
        /**
         * @description The SIP URI of the user of a device without the SIM.
         * @example sip:made-up@ims.example
         */
        SipUri: SipUri;
        /**
         * @description The port on which the client waits for an SMS with an OTP.
         * @example 37273
         */
        SmsPort: SmsPort;
        /**
         * @description The token of the last answer of this server. Empty at first.
         * @example
         */
        TokenInQuery: Token;
        /**
         * @description The one-time password, in the request that ends the procedure.
         * @example 73261984
         */
        OneTimePassword: OneTimePassword;
        /**
         * @description The content of the SMS that the client sent.
         * @example VmVyaWZ5aW5nIHlvdXIgbnVtYmVyIDEwOTIzMDlhYXp4
         */
        SmsMessageContent: SmsMessageContent;
        /**
         * @description The kind of a device without the SIM of the user.
         * @example Tablet
         */
        DeviceType: DeviceType;
        /**
         * @description The methods by which the client can prove that it is authentic.
         * @example [
         *       "made-up-attestation"
         *     ]
         */
        ClientAuthenticitySupport: AuthenticityMethods;
        /**
         * @description The client can upload a certificate, as a part of a form of this name.
         * @example client_certificate
         */
        ClientCertificateUpload: FormPartName;
        /**
         * @description The client can upload a push key, as a part of a form of this name.
         * @example client_pushkey
         */
        ClientPushkeyUpload: FormPartName;
        /**
         * @description The client can do EAP-AKA within HTTP, as this user.
         * @example 0262011234567890@nai.epc.mnc001.mcc262.3gppnetwork.org
         */
        EapId: EapIdentity;
        /**
         * @description The cookies that this server set earlier in the flow.
         * @example flow=7f3c0d21a9
         */
        Cookie: Cookies;
        /**
         * @description The languages of the user, in which a message is to be written.
         * @example de-DE, en;q=0.8
         */
        AcceptLanguage: AcceptLanguage;
        /**
         * @description The codings in which the client accepts a configuration document.
         * @example gzip
         */
        AcceptEncoding: AcceptEncoding;
        /**
         * @description The products that the client is made of, with a GBA product token where it can do GBA.
         * @example made-up-client/1.0 3gpp-gba
         */
        UserAgent: UserAgent;
        /**
         * @description What an answer with 401 asked for.
         * @example Digest username="made-up", realm="3GPP-bootstrapping@config.example", nonce="bWFkZS11cA==", uri="/", response="6629fae49393a05397450978507c4ef1"
         */
        Authorization: Credentials;
        /**
         * @description Version of the configuration that the client holds.
         * @example 0
         */
        Vers: Vers;
        /**
         * @description Version of this protocol that the client speaks.
         * @example 5.0
         */
        ProvisioningVersion: ProvisioningVersion;
        /**
         * @description The services that the client wants a configuration for.
         * @example [
         *       "ap2204",
         *       "urn:foo:mo:bar:1.0"
         *     ]
         */
        App: Apps;
        /**
         * @description As in the first request, where the client repeats its query.
         * @example 0
         */
        VersOfFlow: Vers;
        /**
         * @description As in the first request, where the client repeats its query.
         * @example 5.0
         */
        ProvisioningVersionOfFlow: ProvisioningVersion;
        /**
         * @description As in the first request, where the client repeats its query.
         * @example [
         *       "ap2204",
         *       "urn:foo:mo:bar:1.0"
         *     ]
         */
        AppOfFlow: Apps;
    };
    requestBodies: never;
    headers: {
        /**
         * @description A cookie that ties the requests of a flow together.
         * @example flow=7f3c0d21a9; Secure; HttpOnly; Path=/
         */
        SetCookie: SetCookie;
        /**
         * @description When to ask again, beside a document that asks for an SMS.
         * @example 30
         */
        RetryAfter: RetryAfter;
        /**
         * @description What proves the server to a client that authenticated with Digest.
         * @example qop=auth, rspauth="6629fae49393a05397450978507c4ef1", cnonce="0a4f113b", nc=00000001
         */
        AuthenticationInfo: AuthenticationInfo;
        /**
         * @description The versions of this protocol that the server speaks. Without it, it speaks the one that was asked with.
         * @example 4.0, 5.0
         */
        SupportedVersions: SupportedVersions;
        /**
         * @description The OpenID Connect authorization endpoint.
         * @example https://openid.operator.example/authorize?response_type=code&client_id=made-up
         */
        Location: RedirectTarget;
        /**
         * @description How the client is to authenticate.
         * @example Digest realm="3GPP-bootstrapping@config.example", nonce="bWFkZS11cA==", algorithm=MD5, qop="auth,auth-int"
         */
        WwwAuthenticate: Challenge;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    requestConfiguration: {
        parameters: {
            query: {
                /**
                 * @description The maker of the device.
                 * @example MdUp
                 */
                terminal_vendor?: components["parameters"]["TerminalVendor"];
                /**
                 * @description The model of the device.
                 * @example MU-100
                 */
                terminal_model?: components["parameters"]["TerminalModel"];
                /**
                 * @description The version of the software of the device.
                 * @example MU-100.14.2
                 */
                terminal_sw_version?: components["parameters"]["TerminalSoftwareVersion"];
                /**
                 * @description The maker of the client, where it is not the maker of the device.
                 * @example Clnt
                 */
                config_client_vendor?: components["parameters"]["ConfigClientVendor"];
                /**
                 * @description The version of the client, where the software of the device does not tell it.
                 * @example CFGAndrd-1.0
                 */
                config_client_version?: components["parameters"]["ConfigClientVersion"];
                /**
                 * @description The identity of the device, where the platform lets the client read it.
                 * @example 490154203237518
                 */
                IMEI?: components["parameters"]["Imei"];
                /**
                 * @description The name that the user gave to the device.
                 * @example Tablet in the kitchen
                 */
                friendly_device_name?: components["parameters"]["FriendlyDeviceName"];
                /**
                 * @description Group Identifier 1, where the SIM has it.
                 * @example 54657374
                 */
                GID1?: components["parameters"]["Gid1"];
                /**
                 * @description Group Identifier 2, where the SIM has it.
                 * @example 54657374
                 */
                GID2?: components["parameters"]["Gid2"];
                /**
                 * @description The identity of the SIM, where the platform lets the client read it.
                 * @example 001010123456789
                 */
                IMSI?: components["parameters"]["ImsiInQuery"];
                /**
                 * @description The phone number of the user, where the client knows it or asked for it.
                 * @example +44790000001
                 */
                msisdn?: components["parameters"]["MsisdnInQuery"];
                /**
                 * @description The SIP URI of the user of a device without the SIM.
                 * @example sip:made-up@ims.example
                 */
                sip_uri?: components["parameters"]["SipUri"];
                /**
                 * @description The port on which the client waits for an SMS with an OTP.
                 * @example 37273
                 */
                SMS_port?: components["parameters"]["SmsPort"];
                /**
                 * @description The token of the last answer of this server. Empty at first.
                 * @example
                 */
                token?: components["parameters"]["TokenInQuery"];
                /**
                 * @description The one-time password, in the request that ends the procedure.
                 * @example 73261984
                 */
                OTP?: components["parameters"]["OneTimePassword"];
                /**
                 * @description The content of the SMS that the client sent.
                 * @example VmVyaWZ5aW5nIHlvdXIgbnVtYmVyIDEwOTIzMDlhYXp4
                 */
                sms_message_content?: components["parameters"]["SmsMessageContent"];
                /**
                 * @description The kind of a device without the SIM of the user.
                 * @example Tablet
                 */
                device_type?: components["parameters"]["DeviceType"];
                /**
                 * @description The methods by which the client can prove that it is authentic.
                 * @example [
                 *       "made-up-attestation"
                 *     ]
                 */
                client_authenticity_support?: components["parameters"]["ClientAuthenticitySupport"];
                /**
                 * @description The client can upload a certificate, as a part of a form of this name.
                 * @example client_certificate
                 */
                client_certificate_upload?: components["parameters"]["ClientCertificateUpload"];
                /**
                 * @description The client can upload a push key, as a part of a form of this name.
                 * @example client_pushkey
                 */
                client_pushkey_upload?: components["parameters"]["ClientPushkeyUpload"];
                /**
                 * @description The client can do EAP-AKA within HTTP, as this user.
                 * @example 0262011234567890@nai.epc.mnc001.mcc262.3gppnetwork.org
                 */
                EAP_ID?: components["parameters"]["EapId"];
                /**
                 * @description Version of the configuration that the client holds.
                 * @example 0
                 */
                vers: components["parameters"]["Vers"];
                /**
                 * @description Version of this protocol that the client speaks.
                 * @example 5.0
                 */
                provisioning_version: components["parameters"]["ProvisioningVersion"];
                /**
                 * @description The services that the client wants a configuration for.
                 * @example [
                 *       "ap2204",
                 *       "urn:foo:mo:bar:1.0"
                 *     ]
                 */
                app: components["parameters"]["App"];
            };
            header?: {
                /**
                 * @description The cookies that this server set earlier in the flow.
                 * @example flow=7f3c0d21a9
                 */
                Cookie?: components["parameters"]["Cookie"];
                /**
                 * @description The languages of the user, in which a message is to be written.
                 * @example de-DE, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The codings in which the client accepts a configuration document.
                 * @example gzip
                 */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
                /**
                 * @description The products that the client is made of, with a GBA product token where it can do GBA.
                 * @example made-up-client/1.0 3gpp-gba
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
                /**
                 * @description What an answer with 401 asked for.
                 * @example Digest username="made-up", realm="3GPP-bootstrapping@config.example", nonce="bWFkZS11cA==", uri="/", response="6629fae49393a05397450978507c4ef1"
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Configuration"];
            302: components["responses"]["OpenIdRedirect"];
            401: components["responses"]["AuthenticationRequired"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["VersionNotAcceptable"];
            409: components["responses"]["DeviceNameConflict"];
            426: components["responses"]["ClientAuthenticityRequired"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            511: components["responses"]["NetworkAuthenticationRequired"];
            default: components["responses"]["OtherFailure"];
        };
    };
    continueConfiguration: {
        parameters: {
            query?: {
                /**
                 * @description The maker of the device.
                 * @example MdUp
                 */
                terminal_vendor?: components["parameters"]["TerminalVendor"];
                /**
                 * @description The model of the device.
                 * @example MU-100
                 */
                terminal_model?: components["parameters"]["TerminalModel"];
                /**
                 * @description The version of the software of the device.
                 * @example MU-100.14.2
                 */
                terminal_sw_version?: components["parameters"]["TerminalSoftwareVersion"];
                /**
                 * @description The maker of the client, where it is not the maker of the device.
                 * @example Clnt
                 */
                config_client_vendor?: components["parameters"]["ConfigClientVendor"];
                /**
                 * @description The version of the client, where the software of the device does not tell it.
                 * @example CFGAndrd-1.0
                 */
                config_client_version?: components["parameters"]["ConfigClientVersion"];
                /**
                 * @description The identity of the device, where the platform lets the client read it.
                 * @example 490154203237518
                 */
                IMEI?: components["parameters"]["Imei"];
                /**
                 * @description The name that the user gave to the device.
                 * @example Tablet in the kitchen
                 */
                friendly_device_name?: components["parameters"]["FriendlyDeviceName"];
                /**
                 * @description Group Identifier 1, where the SIM has it.
                 * @example 54657374
                 */
                GID1?: components["parameters"]["Gid1"];
                /**
                 * @description Group Identifier 2, where the SIM has it.
                 * @example 54657374
                 */
                GID2?: components["parameters"]["Gid2"];
                /**
                 * @description The identity of the SIM, where the platform lets the client read it.
                 * @example 001010123456789
                 */
                IMSI?: components["parameters"]["ImsiInQuery"];
                /**
                 * @description The phone number of the user, where the client knows it or asked for it.
                 * @example +44790000001
                 */
                msisdn?: components["parameters"]["MsisdnInQuery"];
                /**
                 * @description The SIP URI of the user of a device without the SIM.
                 * @example sip:made-up@ims.example
                 */
                sip_uri?: components["parameters"]["SipUri"];
                /**
                 * @description The port on which the client waits for an SMS with an OTP.
                 * @example 37273
                 */
                SMS_port?: components["parameters"]["SmsPort"];
                /**
                 * @description The token of the last answer of this server. Empty at first.
                 * @example
                 */
                token?: components["parameters"]["TokenInQuery"];
                /**
                 * @description The one-time password, in the request that ends the procedure.
                 * @example 73261984
                 */
                OTP?: components["parameters"]["OneTimePassword"];
                /**
                 * @description The content of the SMS that the client sent.
                 * @example VmVyaWZ5aW5nIHlvdXIgbnVtYmVyIDEwOTIzMDlhYXp4
                 */
                sms_message_content?: components["parameters"]["SmsMessageContent"];
                /**
                 * @description The kind of a device without the SIM of the user.
                 * @example Tablet
                 */
                device_type?: components["parameters"]["DeviceType"];
                /**
                 * @description The methods by which the client can prove that it is authentic.
                 * @example [
                 *       "made-up-attestation"
                 *     ]
                 */
                client_authenticity_support?: components["parameters"]["ClientAuthenticitySupport"];
                /**
                 * @description The client can upload a certificate, as a part of a form of this name.
                 * @example client_certificate
                 */
                client_certificate_upload?: components["parameters"]["ClientCertificateUpload"];
                /**
                 * @description The client can upload a push key, as a part of a form of this name.
                 * @example client_pushkey
                 */
                client_pushkey_upload?: components["parameters"]["ClientPushkeyUpload"];
                /**
                 * @description The client can do EAP-AKA within HTTP, as this user.
                 * @example 0262011234567890@nai.epc.mnc001.mcc262.3gppnetwork.org
                 */
                EAP_ID?: components["parameters"]["EapId"];
                /**
                 * @description As in the first request, where the client repeats its query.
                 * @example 0
                 */
                vers?: components["parameters"]["VersOfFlow"];
                /**
                 * @description As in the first request, where the client repeats its query.
                 * @example 5.0
                 */
                provisioning_version?: components["parameters"]["ProvisioningVersionOfFlow"];
                /**
                 * @description As in the first request, where the client repeats its query.
                 * @example [
                 *       "ap2204",
                 *       "urn:foo:mo:bar:1.0"
                 *     ]
                 */
                app?: components["parameters"]["AppOfFlow"];
            };
            header?: {
                /**
                 * @description The cookies that this server set earlier in the flow.
                 * @example flow=7f3c0d21a9
                 */
                Cookie?: components["parameters"]["Cookie"];
                /**
                 * @description The languages of the user, in which a message is to be written.
                 * @example de-DE, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The codings in which the client accepts a configuration document.
                 * @example gzip
                 */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
                /**
                 * @description The products that the client is made of, with a GBA product token where it can do GBA.
                 * @example made-up-client/1.0 3gpp-gba
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
                /**
                 * @description What an answer with 401 asked for.
                 * @example Digest username="made-up", realm="3GPP-bootstrapping@config.example", nonce="bWFkZS11cA==", uri="/", response="6629fae49393a05397450978507c4ef1"
                 */
                Authorization?: components["parameters"]["Authorization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": ConfigurationForm;
                "application/vnd.gsma.eap-relay.v1.0+json": EapRelayBody;
            };
        };
        responses: {
            200: components["responses"]["Configuration"];
            302: components["responses"]["OpenIdRedirect"];
            401: components["responses"]["AuthenticationRequired"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["VersionNotAcceptable"];
            409: components["responses"]["DeviceNameConflict"];
            426: components["responses"]["ClientAuthenticityRequired"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            511: components["responses"]["NetworkAuthenticationRequired"];
            default: components["responses"]["OtherFailure"];
        };
    };
}
/** @description All parameters of one configuration request. `device_type` tells which kind of client asks, and with it which parameters are due. Reads: D-DC-12 D-DC-37 D-DC-102 */
export type ConfigurationQuery = AdditionalDeviceQuery | PrimaryDeviceQuery;
/**
 * @description What a client repeats of its request within a flow. Nothing is due, since the cookie says which flow it is, or the token whose data changed. What RCC.14 does not define belongs to a service. Reads: D-DC-11 D-DC-103
 * @example {
 *       "token": "X"
 *     }
 * @example {
 *       "vers": 0,
 *       "rcs_profile": "UP_T",
 *       "EAP_ID": "0001010123456789@nai.epc.mnc001.mcc001.3gppnetwork.org"
 *     }
 */
export type FlowQuery = {
    vers?: Vers;
    provisioning_version?: ProvisioningVersion;
    terminal_vendor?: TerminalVendor;
    terminal_model?: TerminalModel;
    terminal_sw_version?: TerminalSoftwareVersion;
    config_client_vendor?: ConfigClientVendor;
    config_client_version?: ConfigClientVersion;
    IMEI?: Imei;
    friendly_device_name?: FriendlyDeviceName;
    app?: Apps;
    GID1?: GroupIdentifier;
    GID2?: GroupIdentifier;
    IMSI?: Imsi;
    msisdn?: Msisdn;
    SMS_port?: SmsPort;
    sip_uri?: SipUri;
    token?: Token;
    OTP?: OneTimePassword;
    device_type?: DeviceType;
    sms_message_content?: SmsMessageContent;
    client_authenticity_support?: AuthenticityMethods;
    client_certificate_upload?: FormPartName;
    client_pushkey_upload?: FormPartName;
    EAP_ID?: EapIdentity;
};
/**
 * @description The maker of the device, 1 to 4 characters. Upper and lower case differ.
 * @example MdUp
 */
export type TerminalVendor = string;
/**
 * @description The model of the device, 1 to 10 characters. Upper and lower case differ.
 * @example MU-100
 */
export type TerminalModel = string;
/**
 * @description The version of the software of the device, 1 to 20 characters. Upper and lower case differ.
 * @example MU-100.14.2
 */
export type TerminalSoftwareVersion = string;
/**
 * @description The maker of the client, 1 to 4 characters. Due where it is not the maker of the device. Upper and lower case differ.
 * @example Clnt
 */
export type ConfigClientVendor = string;
/**
 * @description The version of the client: its platform, 1 to 9 letters and digits, a hyphen, and a major and a minor version of 1 or 2 digits each. Due where the version of the software of the device does not tell it.
 * @example CFGAndrd-1.0
 */
export type ConfigClientVersion = string;
/**
 * @description International Mobile Equipment Identity of the device, 15 digits. Due where the platform lets the client read it.
 * @example 490154203237518
 */
export type Imei = string;
/**
 * @description A name of the device that its user chose, at most 30 characters before they are escaped, shown to the user in a list of devices. Upper and lower case differ.
 * @example Tablet in the kitchen
 */
export type FriendlyDeviceName = string;
/**
 * @description What the file of a Group Identifier on the SIM holds, as printable ASCII: its text, or two hexadecimal digits for each of its bytes, of which there are 255 at most. Due where the SIM has the file. Reads: D-DC-36
 * @example 54657374
 */
export type GroupIdentifier = string;
/**
 * @description International Mobile Subscriber Identity of the SIM, 15 digits. Due where the platform lets the client read it.
 * @example 001010123456789
 */
export type Imsi = string;
/**
 * @description A phone number in international format, 5 to 15 digits with or without a plus sign before them. In a query the plus sign is percent-encoded. Reads: D-DC-36
 * @example +44790000001
 * @example 491701234567
 */
export type Msisdn = string;
/**
 * @description The SIP URI of the user, at most 50 characters. Upper and lower case do not differ.
 * @example sip:made-up@ims.example
 */
export type SipUri = string;
/**
 * @description The port on which the client waits for an SMS with an OTP, 37273 where none is given. With 0 it cannot, and the OTP comes as an SMS that the user sees. Reads: D-DC-13
 * @example 37273
 * @example 0
 */
export type SmsPort = number;
/**
 * @description The token of the last answer of this Configuration Server, empty where the client has none. A credential of the user. RCC.14 sets no bound for a primary device; here it is 4096 characters. Reads: D-DC-36
 * @example
 * @example X4f9aLqz01bTn7Wc
 */
export type Token = string;
/**
 * @description The one-time password that came in an SMS. RCC.14 sets no bound for a primary device; here it is what a single SMS can hold beside the port, 152 characters. Reads: D-DC-36
 * @example 73261984
 */
export type OneTimePassword = string;
/**
 * @description Base64url of the content of the SMS that the client sent, with or without padding, 2 to 2048 characters. Reads: D-DC-36
 * @example VmVyaWZ5aW5nIHlvdXIgbnVtYmVyIDEwOTIzMDlhYXp4
 */
export type SmsMessageContent = string;
/**
 * @description The kind of device that the client runs on. It is given by additional devices and by devices with a dedicated identity, never by a primary device, and so tells them apart. Reads: D-DC-37
 * @example Tablet
 * @enum {string}
 */
export type DeviceType = "Tablet" | "PC" | "Other";
/**
 * @description The well-known name of a method by which the client can prove that it is authentic, 1 to 128 characters. Reads: D-DC-36
 * @example made-up-attestation
 */
export type AuthenticityMethod = string;
/**
 * @description Every method by which the client can prove that it is authentic, one pair of name and value each, at most 32. Reads: D-DC-14 D-DC-36
 * @example [
 *       "made-up-attestation",
 *       "made-up-integrity"
 *     ]
 */
export type AuthenticityMethods = AuthenticityMethod[];
/**
 * @description The name of the part of the form that the client is going to send, 1 to 128 printable ASCII characters without blanks, quotation marks and backslashes, so that it needs no escape there. Reads: D-DC-36
 * @example client_certificate
 */
export type FormPartName = string;
/**
 * @description The Root NAI of the user for EAP-AKA: a 0, the IMSI and the realm of the network. It says at once that the client can do EAP-AKA within HTTP.
 * @example 0262011234567890@nai.epc.mnc001.mcc262.3gppnetwork.org
 */
export type EapIdentity = string;
/**
 * @description The cookies of this Configuration Server, as names and values divided by `; `.
 * @example flow=7f3c0d21a9
 */
export type Cookies = string;
/**
 * @description The languages of the user, in which a message is to be written.
 * @example de-DE, en;q=0.8
 */
export type AcceptLanguage = string;
/**
 * @description The codings in which the client accepts a configuration document.
 * @example gzip
 */
export type AcceptEncoding = string;
/**
 * @description The products that the client is made of. A client that can do GBA says so with a product token of TS 24.109.
 * @example made-up-client/1.0 3gpp-gba
 */
export type UserAgent = string;
/**
 * @description The scheme that the answer with 401 asked for, Digest or Basic, and what proves the user in it.
 * @example Digest username="made-up", realm="3GPP-bootstrapping@config.example", nonce="bWFkZS11cA==", uri="/", response="6629fae49393a05397450978507c4ef1"
 */
export type Credentials = string;
/**
 * Format: int64
 * @description Version of the configuration that the client holds, 0 where it holds none. Clients of additional devices and of dedicated identities also say -1 (services are off for good) and -2 (services are off until the user asks for them).
 * @example 0
 * @example 17
 * @example -2
 */
export type Vers = number;
/**
 * @description Version of this protocol that the client speaks, `5.0` for this one. What is not a version is refused by the negotiation of versions and not here. Reads: D-DC-5
 * @example 5.0
 */
export type ProvisioningVersion = string;
/**
 * @description One service that the client wants a configuration for: the APPID of an Application Characteristic or a Management Object Identifier. 1 to 255 characters. Reads: D-DC-36
 * @example ap2204
 * @example urn:foo:mo:bar:1.0
 */
export type AppId = string;
/**
 * @description Every service that the client wants a configuration for, one pair of name and value each, at most 100. Reads: D-DC-14 D-DC-36
 * @example [
 *       "ap2204",
 *       "urn:foo:mo:bar:1.0"
 *     ]
 */
export type Apps = AppId[];
/**
 * @description A cookie for this flow of requests, name and value and after them attributes. Each cookie has a header line of its own.
 * @example flow=7f3c0d21a9; Secure; HttpOnly; Path=/
 */
export type SetCookie = string;
/**
 * @description When the client may ask again, seconds from now or a date of HTTP.
 * @example 120
 * @example Thu, 19 Feb 2026 12:00:00 GMT
 */
export type RetryAfter = string;
/**
 * @description What proves the server in the Digest scheme. The client checks it before it applies the configuration.
 * @example qop=auth, rspauth="6629fae49393a05397450978507c4ef1", cnonce="0a4f113b", nc=00000001
 */
export type AuthenticationInfo = string;
/**
 * @description The versions of this protocol that the server speaks, one at least, divided by commas, in at most 1024 characters. Empty members of the list mean nothing. Reads: D-DC-5
 * @example 4.0, 5.0
 */
export type SupportedVersions = string;
/** @description A configuration document in XML, at most 1 MiB. What it may hold is checked by `validateProvisioningDocument`. */
export type ProvisioningDocumentText = string;
/** @description A client authenticity request in XML, at most 1 MiB. What it may hold is checked by `validateClientAuthenticityRequest`. */
export type ClientAuthenticityRequestText = string;
/**
 * @description Base64 of one EAP packet of 4 to 65,535 bytes. Reads: D-DC-10
 * @example AQ4ARBcBAAABBQAAI1U8vpY3qJ0hiuZNrke/NQIFAABV8yi0NXe5uUqf+sNU36+zCwUAAJf7Y99GH3reP+0kmfXWNGs=
 */
export type EapRelayPacket = string;
/**
 * @description One EAP packet on its way. The published schema asks for nothing; a body without a packet is of no use to either side. Reads: D-DC-10
 * @example {
 *       "eap-relay-packet": "AQ4ARBcBAAABBQAAI1U8vpY3qJ0hiuZNrke/NQIFAABV8yi0NXe5uUqf+sNU36+zCwUAAJf7Y99GH3reP+0kmfXWNGs="
 *     }
 */
export type EapRelayBody = {
    "eap-relay-packet": EapRelayPacket;
};
/**
 * @description The authorization endpoint, with the authentication request in its query. A client goes there by `https` only, and takes any other scheme as if there were no Configuration Server, so the scheme is left to it.
 * @example https://openid.operator.example/authorize?response_type=code&client_id=made-up
 */
export type RedirectTarget = string;
/**
 * @description How the client is to authenticate. A realm that begins with `3GPP-bootstrapping` asks for Digest with a security association of GBA.
 * @example Digest realm="3GPP-bootstrapping@config.example", nonce="bWFkZS11cA==", algorithm=MD5, qop="auth,auth-int"
 */
export type Challenge = string;
/**
 * @description The name of the parameter that is missing, `client_authenticity_support`. RCC.14 asks for a reference and leaves its form open, so a client reads any text. Reads: D-DC-39
 * @example client_authenticity_support
 */
export type MissingParameter = string;
/**
 * @description A token that the client got after an authentication with its SIM. It can be validated once and lives for a short time. 1 to 4096 characters. Reads: D-DC-36
 * @example bWFkZS11cCB0ZW1wb3JhcnkgdG9rZW4
 */
export type TemporaryToken = string;
/**
 * @description Where push messages for the client are delivered, an `https` URI of at most 2048 characters. Reads: D-DC-36
 * @example https://push.example/subscriptions/bWFkZS11cA
 */
export type PushUri = string;
/**
 * @description The 16 bytes of the authentication secret that push messages are encrypted with, in base64url without padding.
 * @example bWFkZS11cCBhdXRoIDE2Yg
 */
export type PushAuthSecret = string;
/**
 * @description A part of the form: a proof of authenticity as `client_authenticity_result_<id>` with the identifier of the method, a certificate, or a push key. At most 65,536 characters. Reads: D-DC-36
 * @example bWFkZS11cCBwcm9vZg
 */
export type FormPart = string;
/**
 * @description What the client sends within a flow of requests: proofs of its authenticity as `client_authenticity_result_<id>`, its certificate and its push key under the names that its first request gave, the other data of its push subscription, or a Temporary Token. Reads: D-DC-38
 * @example {
 *       "client_authenticity_result_1": "bWFkZS11cCBwcm9vZg",
 *       "as_temp_token": "bWFkZS11cCB0ZW1wb3JhcnkgdG9rZW4"
 *     }
 */
export type ConfigurationForm = {
    as_temp_token?: TemporaryToken;
    client_push_uri?: PushUri;
    client_auth_secret?: PushAuthSecret;
    token?: Token;
};
/**
 * @description The token of the last answer of this Configuration Server, at most 24 characters, empty where the client has none. Upper and lower case differ.
 * @example
 * @example X4f9aLqz01bTn7Wc
 */
export type AdditionalDeviceToken = string;
/**
 * @description The one-time password that came to the primary device, or that the user was given, at most 8 characters. Empty beside a token of a device with a dedicated identity. Upper and lower case differ.
 * @example 73261984
 * @example
 */
export type AdditionalDeviceOneTimePassword = string;
/**
 * @description A parameter that the documents of a service define and RCC.14 does not, such as those of RCC.07. At most 2048 characters. Reads: D-DC-36
 * @example 1
 */
export type ServiceParameter = string;
/** @description What the client of a device without the SIM of the user asks with when it names the user by a SIP URI. What only primary devices are asked for is accepted, but none of it is due. Reads: D-DC-37 */
export type SipUriDeviceQuery = {
    vers: Vers;
    provisioning_version: ProvisioningVersion;
    terminal_vendor?: TerminalVendor;
    terminal_model?: TerminalModel;
    terminal_sw_version?: TerminalSoftwareVersion;
    config_client_vendor?: ConfigClientVendor;
    config_client_version?: ConfigClientVersion;
    IMEI?: Imei;
    friendly_device_name?: FriendlyDeviceName;
    app: Apps;
    GID1?: GroupIdentifier;
    GID2?: GroupIdentifier;
    IMSI?: Imsi;
    msisdn?: Msisdn;
    sip_uri: SipUri;
    SMS_port?: SmsPort;
    token: AdditionalDeviceToken;
    OTP?: AdditionalDeviceOneTimePassword;
    sms_message_content?: SmsMessageContent;
    device_type: DeviceType;
    client_authenticity_support?: AuthenticityMethods;
    client_certificate_upload?: FormPartName;
    client_pushkey_upload?: FormPartName;
    EAP_ID?: EapIdentity;
};
/** @description What the client of a device without the SIM of the user asks with when it names the user by a phone number alone. What only primary devices are asked for is accepted, but none of it is due. Reads: D-DC-37 */
export type MsisdnDeviceQuery = {
    vers: Vers;
    provisioning_version: ProvisioningVersion;
    terminal_vendor?: TerminalVendor;
    terminal_model?: TerminalModel;
    terminal_sw_version?: TerminalSoftwareVersion;
    config_client_vendor?: ConfigClientVendor;
    config_client_version?: ConfigClientVersion;
    IMEI?: Imei;
    friendly_device_name?: FriendlyDeviceName;
    app: Apps;
    GID1?: GroupIdentifier;
    GID2?: GroupIdentifier;
    IMSI?: Imsi;
    msisdn: Msisdn;
    SMS_port?: SmsPort;
    token: AdditionalDeviceToken;
    OTP?: AdditionalDeviceOneTimePassword;
    sms_message_content?: SmsMessageContent;
    device_type: DeviceType;
    client_authenticity_support?: AuthenticityMethods;
    client_certificate_upload?: FormPartName;
    client_pushkey_upload?: FormPartName;
    EAP_ID?: EapIdentity;
};
/** @description What the client of a device without the SIM of the user asks with, where it shares the identity of a primary device as well as where it has one of its own. It names the user by a SIP URI or by a phone number. Reads: D-DC-37 */
export type AdditionalDeviceQuery = SipUriDeviceQuery | MsisdnDeviceQuery;
/**
 * Format: int64
 * @description Version of the configuration that a primary device holds, 0 where it holds none.
 * @example 0
 * @example 17
 */
export type PrimaryDeviceVers = number;
/** @description What the client of a device with the SIM of the user asks with. Without `token` it is a client of the deprecated procedure over cellular access, which says no more of the user than the IMSI. What RCC.14 does not define belongs to a service. Reads: D-DC-37 */
export type PrimaryDeviceQuery = {
    vers: PrimaryDeviceVers;
    provisioning_version: ProvisioningVersion;
    terminal_vendor: TerminalVendor;
    terminal_model: TerminalModel;
    terminal_sw_version: TerminalSoftwareVersion;
    config_client_vendor?: ConfigClientVendor;
    config_client_version?: ConfigClientVersion;
    IMEI?: Imei;
    friendly_device_name?: FriendlyDeviceName;
    app: Apps;
    GID1?: GroupIdentifier;
    GID2?: GroupIdentifier;
    IMSI?: Imsi;
    msisdn?: Msisdn;
    SMS_port?: SmsPort;
    token?: Token;
    OTP?: OneTimePassword;
    sms_message_content?: SmsMessageContent;
    client_authenticity_support?: AuthenticityMethods;
    client_certificate_upload?: FormPartName;
    client_pushkey_upload?: FormPartName;
    EAP_ID?: EapIdentity;
};

// Made by `npm run generate` from specs/mobile-connect/attributes.schema.json. Change that, not this file.

/**
 * Values of attributes of the product guidelines, by group, since some names have a meaning in each of two groups. Follows the table ATTRIBUTES. Reads: D-MC-4 D-MC-26 D-MC-29 D-MC-30
 */
export interface Attributes {
  "mobile-connect"?: {
    /**
     * Unique reference of the user: the pseudonymous customer reference (PCR)
     */
    sub?: string;
    /**
     * Day on which the user was registered on Mobile Connect
     */
    creation_date?: string;
    /**
     * Last update of what is known of the user, in epoch seconds
     */
    updated_at?: number;
    [k: string]: unknown;
  };
  "user-profile"?: {
    /**
     * Salutation
     */
    title?: string;
    /**
     * Full name, as it is displayed
     */
    name?: string;
    /**
     * Given or first names
     */
    given_name?: string;
    /**
     * Surnames or last names
     */
    family_name?: string;
    /**
     * Middle names
     */
    middle_name?: string;
    /**
     * Casual name
     */
    nickname?: string;
    /**
     * Short name by which the user wants to be called at the service provider
     */
    preferred_username?: string;
    /**
     * Name that the user prefers to see displayed
     */
    displayname?: string;
    /**
     * Default alias
     */
    alias?: string;
    /**
     * Preferred language, e.g. fr-CA
     */
    locale?: string;
    /**
     * Gender
     */
    gender?: string;
    /**
     * Date of birth; the year 0000 says that it is left out
     */
    birthdate?: string;
    /**
     * Age in whole years
     */
    age?: number;
    /**
     * The age has been verified
     */
    age_verified?: boolean;
    /**
     * 0 unknown, 1 verified by the holder, 2 verified by the bill payer, 3 barred by the bill payer
     */
    is_adult?: 0 | 1 | 2 | 3;
    /**
     * Page that describes the user
     */
    profile?: string;
    /**
     * Picture of the user
     */
    picture?: string;
    /**
     * Web page or blog of the user
     */
    website?: string;
    /**
     * Number that the user has with Mobile Connect
     */
    msisdn?: string;
    /**
     * Preferred telephone number; in the short-list the number of Mobile Connect
     */
    phone_number?: string;
    /**
     * The telephone number has been verified
     */
    phone_number_verified?: boolean;
    /**
     * E.164 country code of the telephone number
     */
    phone_number_country_code?: string;
    /**
     * Second telephone number
     */
    phone_number_alternate?: string;
    /**
     * The user has changed the PIN of the voice mail that the operator had set
     */
    voicemail_PIN_enabled?: boolean;
    /**
     * E-mail address
     */
    email?: string;
    /**
     * The e-mail address has been verified
     */
    email_verified?: boolean;
    /**
     * Whole postal address: house, postal code, and where known city and country; or the object of OpenID Connect
     */
    address?: string | {};
    /**
     * Whole postal address, formatted for display
     */
    formatted?: string;
    /**
     * Registered number or name of the house
     */
    houseno_or_housename?: string;
    /**
     * Street, with number or name of the house
     */
    street_address?: string;
    /**
     * City or town of residence
     */
    city?: string;
    /**
     * State or county of residence
     */
    state?: string;
    /**
     * Postal code of residence
     */
    postal_code?: string;
    /**
     * Country of residence
     */
    country?: string;
    /**
     * The address has been verified
     */
    address_verified?: boolean;
    /**
     * Time zone of residence, e.g. Europe/Paris
     */
    zoneinfo?: string;
    /**
     * Number of the passport
     */
    passport?: string;
    /**
     * Social security or national insurance number
     */
    social_security_number?: string;
    /**
     * Country, type of document and number, divided by /
     */
    national_identifier?: string;
    /**
     * Socio-demographic segment
     */
    segmentation?: string;
    [k: string]: unknown;
  };
  "account-info"?: {
    /**
     * The device is reported as lost or stolen
     */
    is_lost_stolen?: boolean;
    /**
     * Who the customer is. Or: Which account of the customer it is
     */
    account_type?: "Consumer" | "Enterprise" | "Primary" | "Sub";
    /**
     * Prepaid, postpaid, or a business contract
     */
    billing_segment?: "PAYG" | "PAYM" | "Business";
    /**
     * Day since which the user is known as a customer
     */
    account_tenure?: string;
    /**
     * Days since the last renewal; false when not known
     */
    account_start_date?: {
      [k: string]: unknown;
    };
    /**
     * 0 unknown, 1 below 30 days, 2 up to 90, 3 up to 360, 4 above
     */
    length_of_tenure?: 0 | 1 | 2 | 3 | 4;
    /**
     * Group of the tariff
     */
    tariff_group?: "prepaid" | "postpaid" | "hybrid";
    /**
     * The user has been verified as the bill payer
     */
    is_billpayer?: boolean;
    /**
     * A parent has marked the user as a minor
     */
    parental_control?: boolean;
    /**
     * The number was ported in from another operator
     */
    ported_in?: boolean;
    /**
     * 1 or true: the number was released and is not allocated now
     */
    phone_number_recycling?: 0 | 1 | false | true;
    /**
     * State of the account
     */
    account_state?: "active" | "inactive";
    /**
     * Type allocation code of the device
     */
    device_type?: string;
    /**
     * Number of the device that uses the service
     */
    device_msisdn?: string;
    /**
     * The type allocation code has changed, to that of a smartphone
     */
    smartphone_upgrade?: boolean;
    /**
     * Identities of the device at the operator: IMSI, ICCID, IMEI
     */
    type_tokens?: string | {};
    /**
     * Hash of MSISDN, IMSI and IMEI
     */
    ID_hash?: string;
    /**
     * When MSISDN and IMEI were last paired anew
     */
    device_change?: string | number;
    /**
     * When MSISDN and IMSI were last paired anew
     */
    sim_change?: string | number;
    /**
     * When MSISDN and IMSI were last paired anew
     */
    SIM_change?: string | number;
    /**
     * All calls are diverted to another number
     */
    is_unconditional_call_divert_active?: true | false | "activated" | "not-activated";
    /**
     * Day of the last payment of a bill
     */
    date_last_bill_payed?: string;
    /**
     * Day of the last top-up
     */
    date_last_topup?: string;
    /**
     * How the user pays
     */
    payment_type_used?: "Direct Debit" | "Bank Transfer" | "Credit/Debit card";
    /**
     * Where the user bought
     */
    channel_of_purchase?: "online" | "PoS" | "partner";
    [k: string]: unknown;
  };
  "network-session"?: {
    /**
     * Presence in a network
     */
    network_presence?: "connected_home_nw" | "not_connected" | "connected_roaming";
    /**
     * Calls and texts of the last 30 days, or whether there were any
     */
    subscription_activity_30?: number | boolean;
    /**
     * Calls and texts of the last 12 months, or whether there were any
     */
    subscription_activity_365?: number | boolean;
    /**
     * The device is roaming
     */
    is_roaming?: boolean;
    /**
     * Country where the device is or last was
     */
    country_code?: string;
    /**
     * Present or last known latitude, in degrees
     */
    latitude?: number;
    /**
     * Present or last known longitude, in degrees
     */
    longitude?: number;
    /**
     * How far the location can be relied on
     */
    location_accuracy?: "HIGH" | "MEDIUM" | "LOW";
    /**
     * The device is within the area that was asked about
     */
    proximity?: boolean;
    /**
     * Present or last known cell
     */
    cell_id?: string | number;
    /**
     * Point of interest that is nearest to the location
     */
    "reverse-coded POI"?: string;
    /**
     * Present or last known state or county
     */
    state?: string;
    /**
     * Present or last known city
     */
    city?: string;
    /**
     * When the location was found out
     */
    location_time?: string | number;
    /**
     * Seconds from when the location was found out to the request
     */
    location_age?: number;
    /**
     * Present or last known time zone, e.g. Europe/Paris
     */
    current_zoneinfo?: string;
    /**
     * The device is where it often is, e.g. at home or at work
     */
    dwell_location?: boolean;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}

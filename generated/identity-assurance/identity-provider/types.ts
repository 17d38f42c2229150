// Made by `npm run generate` from specs/identity-assurance/identity-provider.openapi.yaml. Change that, not this file.

export interface paths {
    "/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get provider metadata
         * @description The relying party reads where the endpoints are, and which claims, trust frameworks and kinds of evidence it can ask for.
         */
        get: operations["getProviderMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get keys
         * @description The relying party reads the public keys that signatures of the provider are verified with.
         */
        get: operations["getKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Authorize
         * @description The relying party sends the browser of the user here, with what it asks for. The user signs in and agrees, and the browser goes back with a code. Parameters that are not known are passed over; none may be repeated.
         */
        get: operations["authorize"];
        put?: never;
        /**
         * Authorize by form
         * @description The same with the parameters in a form, since a request for verified claims may be too long for a URI.
         */
        post: operations["authorizeByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request tokens
         * @description The relying party exchanges a code or a refresh token. It authenticates with Basic, with members of the form, or with its certificate. A code is good for one request, so the request is not repeated after a lost answer.
         */
        post: operations["requestTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get UserInfo
         * @description The relying party asks for what the user agreed to. It compares `sub` with that of the ID token before it uses anything of the answer.
         */
        get: operations["getUserInfo"];
        put?: never;
        /**
         * Get UserInfo by POST
         * @description The same as a POST request, which a provider has to know as well. The access token travels in the header here too.
         */
        post: operations["getUserInfoByPost"];
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
        AccessToken: AccessToken;
        AccountActivity: AccountActivity;
        AcrValues: AcrValues;
        Address: Address;
        Age: Age;
        AgeStatement: AgeStatement;
        AggregatedClaimSource: AggregatedClaimSource;
        AssuranceDetails: AssuranceDetails;
        AssuranceDetailsId4: AssuranceDetailsId4;
        AssuranceLevel: AssuranceLevel;
        AssurancePolicy: AssurancePolicy;
        AssuranceProcedure: AssuranceProcedure;
        AssuranceProcess: AssuranceProcess;
        AssuranceProcessId3: AssuranceProcessId3;
        AssuranceProcessId4: AssuranceProcessId4;
        AssuranceType: AssuranceType;
        Attachment: Attachment;
        AttachmentAccessToken: AttachmentAccessToken;
        AttachmentId3: AttachmentId3;
        AttachmentType: AttachmentType;
        AttachmentUrl: AttachmentUrl;
        Attachments: Attachments;
        AttachmentsId3: AttachmentsId3;
        Attestation: Attestation;
        AttestationId3: AttestationId3;
        AttestationType: AttestationType;
        Audience: Audience;
        AuthenticationMethods: AuthenticationMethods;
        Authority: Authority;
        AuthorityElement: AuthorityElement;
        AuthorityGrant: AuthorityGrant;
        AuthorityPermission: AuthorityPermission;
        AuthorityPermissions: AuthorityPermissions;
        AuthorityTarget: AuthorityTarget;
        AuthorityValidity: AuthorityValidity;
        AuthorizationCode: AuthorizationCode;
        AuthorizationRequest: AuthorizationRequest;
        Base64: Base64;
        BirthCountryCode: BirthCountryCode;
        BirthDate: BirthDate;
        CacheControl: CacheControl;
        CalendarDate: CalendarDate;
        Challenge: Challenge;
        CheckDetails: CheckDetails;
        CheckDetailsId4: CheckDetailsId4;
        CheckId: CheckId;
        CheckMethod: CheckMethod;
        ClaimNames: ClaimNames;
        ClaimPurpose: ClaimPurpose;
        ClaimSource: ClaimSource;
        ClaimSourceName: ClaimSourceName;
        ClaimSourceNames: ClaimSourceNames;
        ClaimSourcePreview: ClaimSourcePreview;
        ClaimSourcePreviews: ClaimSourcePreviews;
        ClaimSourceReference: ClaimSourceReference;
        ClaimSources: ClaimSources;
        ClaimsParameter: ClaimsParameter;
        ClaimsParameterId2: ClaimsParameterId2;
        ClaimsParameterId3: ClaimsParameterId3;
        ClaimsParameterId4: ClaimsParameterId4;
        ClaimsText: ClaimsText;
        ClientAssertionType: ClientAssertionType;
        ClientId: ClientId;
        ClientSecret: ClientSecret;
        CodeChallenge: CodeChallenge;
        CodeChallengeMethod: CodeChallengeMethod;
        CodeGrantForm: CodeGrantForm;
        CodeVerifier: CodeVerifier;
        ContentType: ContentType;
        CountryCode: CountryCode;
        CurrencyCode: CurrencyCode;
        DateOrTimestamp: DateOrTimestamp;
        DecimalAmount: DecimalAmount;
        DerivedClaims: DerivedClaims;
        Digest: Digest;
        DigestAlgorithm: DigestAlgorithm;
        Display: Display;
        DistributedClaimSource: DistributedClaimSource;
        DocumentDetails: DocumentDetails;
        DocumentDetailsId3: DocumentDetailsId3;
        DocumentEvidence: DocumentEvidence;
        DocumentEvidenceId3: DocumentEvidenceId3;
        DocumentEvidenceId4: DocumentEvidenceId4;
        DocumentId2: DocumentId2;
        DocumentType: DocumentType;
        DunsNumber: DunsNumber;
        ElectronicRecord: ElectronicRecord;
        ElectronicRecordEvidence: ElectronicRecordEvidence;
        ElectronicRecordEvidenceId3: ElectronicRecordEvidenceId3;
        ElectronicRecordEvidenceId4: ElectronicRecordEvidenceId4;
        ElectronicRecordId3: ElectronicRecordId3;
        ElectronicSignatureEvidence: ElectronicSignatureEvidence;
        ElectronicSignatureEvidenceId3: ElectronicSignatureEvidenceId3;
        EmailAddress: EmailAddress;
        EmailEntry: EmailEntry;
        EmbeddedAttachment: EmbeddedAttachment;
        EmbeddedAttachmentId3: EmbeddedAttachmentId3;
        Employment: Employment;
        EndUserClaims: EndUserClaims;
        EndpointUri: EndpointUri;
        EoriNumber: EoriNumber;
        ErrorUri: ErrorUri;
        Evidence: Evidence;
        EvidenceId2: EvidenceId2;
        EvidenceId3: EvidenceId3;
        EvidenceId4: EvidenceId4;
        EvidenceMetadata: EvidenceMetadata;
        EvidenceReference: EvidenceReference;
        EvidenceReferenceId4: EvidenceReferenceId4;
        ExtendedCustomerAttributes: ExtendedCustomerAttributes;
        ExternalAttachment: ExternalAttachment;
        ExternalAttachmentId3: ExternalAttachmentId3;
        GrantedScope: GrantedScope;
        Hash: Hash;
        HttpsUri: HttpsUri;
        IcaoCountryCode: IcaoCountryCode;
        IdDocumentEvidenceId2: IdDocumentEvidenceId2;
        IdTokenClaims: IdTokenClaims;
        Income: Income;
        Issuer: Issuer;
        IssuerId2: IssuerId2;
        Jwk: Jwk;
        JwkSet: JwkSet;
        Jwks: Jwks;
        Jwt: Jwt;
        KeyText: KeyText;
        KeyType: KeyType;
        LanguageTag: LanguageTag;
        LanguageTags: LanguageTags;
        Lei: Lei;
        LifetimeSeconds: LifetimeSeconds;
        Locale: Locale;
        Locales: Locales;
        LoginHint: LoginHint;
        MaxAge: MaxAge;
        MethodId3: MethodId3;
        MoneyAmount: MoneyAmount;
        Msisdn: Msisdn;
        Nationalities: Nationalities;
        NonEmptyTextList: NonEmptyTextList;
        Nonce: Nonce;
        NumericDate: NumericDate;
        OAuthError: OAuthError;
        OAuthErrorCode: OAuthErrorCode;
        OAuthErrorDescription: OAuthErrorDescription;
        OneOrMoreTexts: OneOrMoreTexts;
        PhoneNumberEntry: PhoneNumberEntry;
        PlaceOfBirth: PlaceOfBirth;
        PlainAuthorizationRequest: PlainAuthorizationRequest;
        PreviousAddress: PreviousAddress;
        PreviousName: PreviousName;
        Prompt: Prompt;
        ProvidedClaims: ProvidedClaims;
        ProviderId2: ProviderId2;
        ProviderId3: ProviderId3;
        ProviderMetadata: ProviderMetadata;
        QesEvidenceId2: QesEvidenceId2;
        Qualification: Qualification;
        RecordDateId3: RecordDateId3;
        RecordSource: RecordSource;
        RecordType: RecordType;
        RedirectTarget: RedirectTarget;
        RedirectUri: RedirectUri;
        ReducedDate: ReducedDate;
        RefreshGrantForm: RefreshGrantForm;
        RefreshToken: RefreshToken;
        RegistrationNumber: RegistrationNumber;
        RegistrationNumbers: RegistrationNumbers;
        RequestedAssuranceDetails: RequestedAssuranceDetails;
        RequestedAssuranceDetailsId4: RequestedAssuranceDetailsId4;
        RequestedAssuranceProcess: RequestedAssuranceProcess;
        RequestedAssuranceProcessId3: RequestedAssuranceProcessId3;
        RequestedAssuranceProcessId4: RequestedAssuranceProcessId4;
        RequestedAttestation: RequestedAttestation;
        RequestedAttestationId3: RequestedAttestationId3;
        RequestedCheck: RequestedCheck;
        RequestedCheckDetails: RequestedCheckDetails;
        RequestedCheckDetailsId4: RequestedCheckDetailsId4;
        RequestedCheckId4: RequestedCheckId4;
        RequestedClaim: RequestedClaim;
        RequestedClaims: RequestedClaims;
        RequestedClaimsId2: RequestedClaimsId2;
        RequestedDate: RequestedDate;
        RequestedDerivedClaims: RequestedDerivedClaims;
        RequestedDocument: RequestedDocument;
        RequestedDocumentId2: RequestedDocumentId2;
        RequestedDocumentId3: RequestedDocumentId3;
        RequestedEndpointClaims: RequestedEndpointClaims;
        RequestedEndpointClaimsId2: RequestedEndpointClaimsId2;
        RequestedEndpointClaimsId3: RequestedEndpointClaimsId3;
        RequestedEndpointClaimsId4: RequestedEndpointClaimsId4;
        RequestedEvidence: RequestedEvidence;
        RequestedEvidenceId2: RequestedEvidenceId2;
        RequestedEvidenceId3: RequestedEvidenceId3;
        RequestedEvidenceId4: RequestedEvidenceId4;
        RequestedEvidenceMetadata: RequestedEvidenceMetadata;
        RequestedEvidenceReference: RequestedEvidenceReference;
        RequestedEvidenceReferenceId4: RequestedEvidenceReferenceId4;
        RequestedEvidenceType: RequestedEvidenceType;
        RequestedEvidenceTypeId2: RequestedEvidenceTypeId2;
        RequestedEvidenceTypeId3: RequestedEvidenceTypeId3;
        RequestedIssuer: RequestedIssuer;
        RequestedIssuerId2: RequestedIssuerId2;
        RequestedMethodId3: RequestedMethodId3;
        RequestedProviderId2: RequestedProviderId2;
        RequestedProviderId3: RequestedProviderId3;
        RequestedRecord: RequestedRecord;
        RequestedRecordId3: RequestedRecordId3;
        RequestedText: RequestedText;
        RequestedValue: RequestedValue;
        RequestedVerification: RequestedVerification;
        RequestedVerificationId2: RequestedVerificationId2;
        RequestedVerificationId3: RequestedVerificationId3;
        RequestedVerificationId4: RequestedVerificationId4;
        RequestedVerifierId2: RequestedVerifierId2;
        RequestedVoucher: RequestedVoucher;
        ResidenceStatus: ResidenceStatus;
        ResponseType: ResponseType;
        RetryAfter: RetryAfter;
        Scope: Scope;
        SeedNumber: SeedNumber;
        SicCode: SicCode;
        SicCodes: SicCodes;
        SignatureType: SignatureType;
        SignedAuthorizationRequest: SignedAuthorizationRequest;
        State: State;
        Subject: Subject;
        TaxDetails: TaxDetails;
        TaxRegistration: TaxRegistration;
        Text: Text;
        TextList: TextList;
        Timestamp: Timestamp;
        TokenForm: TokenForm;
        TokenResponse: TokenResponse;
        TokenType: TokenType;
        TrustFramework: TrustFramework;
        UserInfo: UserInfo;
        UtilityBillEvidenceId2: UtilityBillEvidenceId2;
        UtilityBillEvidenceId3: UtilityBillEvidenceId3;
        Verification: Verification;
        VerificationId2: VerificationId2;
        VerificationId3: VerificationId3;
        VerificationId4: VerificationId4;
        VerifiedClaims: VerifiedClaims;
        VerifiedClaimsElement: VerifiedClaimsElement;
        VerifiedClaimsElementId2: VerifiedClaimsElementId2;
        VerifiedClaimsElementId3: VerifiedClaimsElementId3;
        VerifiedClaimsElementId4: VerifiedClaimsElementId4;
        VerifiedClaimsId2: VerifiedClaimsId2;
        VerifiedClaimsId3: VerifiedClaimsId3;
        VerifiedClaimsId4: VerifiedClaimsId4;
        VerifiedClaimsRequest: VerifiedClaimsRequest;
        VerifiedClaimsRequestElement: VerifiedClaimsRequestElement;
        VerifiedClaimsRequestElementId2: VerifiedClaimsRequestElementId2;
        VerifiedClaimsRequestElementId3: VerifiedClaimsRequestElementId3;
        VerifiedClaimsRequestElementId4: VerifiedClaimsRequestElementId4;
        VerifiedClaimsRequestId2: VerifiedClaimsRequestId2;
        VerifiedClaimsRequestId3: VerifiedClaimsRequestId3;
        VerifiedClaimsRequestId4: VerifiedClaimsRequestId4;
        VerifierId2: VerifierId2;
        VerifierId3: VerifierId3;
        VouchEvidence: VouchEvidence;
        VouchEvidenceId3: VouchEvidenceId3;
        VouchEvidenceId4: VouchEvidenceId4;
        Voucher: Voucher;
    };
    responses: {
        /** @description Any other failure, with an error where the provider has one to tell. */
        OtherFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description What the provider is and can do. */
        Metadata: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ProviderMetadata;
            };
        };
        /** @description The keys with which the provider signs. */
        Keys: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": JwkSet;
            };
        };
        /** @description The browser goes on: to a page of the provider, or back to the relying party with `code` and `state`, with an ID token besides, or with `error`, `error_description` and `state`. */
        Redirect: {
            headers: {
                Location: components["headers"]["Location"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The redirect URI or the relying party is not known, so that the browser must not be sent on. Everything else that is wrong goes back by redirect. That claims cannot be delivered is not an error. */
        NoRedirect: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The provider failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The provider is overloaded or down for a while. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The tokens. What was asked for in `id_token` is within the ID token. */
        Tokens: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TokenResponse;
            };
        };
        /** @description The grant is not good, or the request is malformed. */
        TokenRefused: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The relying party is not who it says, or may not do this. */
        ClientUnauthorized: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description What the user lets the relying party know. What cannot be delivered is left out, and nothing is said of it. */
        UserClaims: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": UserInfo;
            };
        };
        /** @description The access token is missing, expired, revoked or malformed. */
        TokenUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
        /** @description The access token is not for this. */
        UserInfoForbidden: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuthError;
            };
        };
    };
    parameters: {
        /**
         * @description The relying party.
         * @example venue
         */
        ClientId: ClientId;
        /**
         * @description A signed request object, which then holds the other parameters.
         * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
         */
        Request: Jwt;
        /**
         * @description Where the browser is sent back to. Due without a request object.
         * @example https://venue.example/callback
         */
        RedirectUri: RedirectUri;
        /**
         * @description What the redirect brings. Due without a request object.
         * @example code
         */
        ResponseType: ResponseType;
        /**
         * @description Sets of claims. Due without a request object.
         * @example openid
         */
        Scope: Scope;
        /**
         * @description What ties the answer to the browser.
         * @example af0ifjsldkj
         */
        State: State;
        /**
         * @description What ties the ID token to the request. Due where the redirect brings an ID token.
         * @example n-0S6_WzA2Mj
         */
        Nonce: Nonce;
        /**
         * @description The levels of authentication that will do.
         * @example urn:bank.example:sca
         */
        AcrValues: AcrValues;
        /**
         * @description Who is to sign in.
         * @example customer@mail.example
         */
        LoginHint: LoginHint;
        /**
         * @description An earlier ID token of the user.
         * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
         */
        IdTokenHint: Jwt;
        /**
         * @description How the pages of the provider are shown.
         * @example page
         */
        Display: Display;
        /**
         * @description What the user is asked for.
         * @example consent
         */
        Prompt: Prompt;
        /**
         * @description How old the sign-in of the user may be, in seconds.
         * @example 300
         */
        MaxAge: MaxAge;
        /**
         * @description The languages of the user.
         * @example cy en-GB
         */
        UiLocales: Locales;
        /**
         * @description The languages in which claims are wanted.
         * @example cy en-GB
         */
        ClaimsLocales: Locales;
        /**
         * @description What is asked for, verified claims among it.
         * @example {"id_token":{"verified_claims":{"verification":{"trust_framework":null},"claims":{"name":null}}}}
         */
        Claims: ClaimsText;
        /**
         * @description The hash of the code verifier.
         * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
         */
        CodeChallenge: CodeChallenge;
        /**
         * @description `S256`. Due with a code challenge.
         * @example S256
         */
        CodeChallengeMethod: CodeChallengeMethod;
    };
    requestBodies: never;
    headers: {
        /** @description Where the browser goes next: the redirect URI with the answer in its query or, with an ID token, in its fragment; or a page of the provider. */
        Location: RedirectTarget;
        /**
         * @description `no-store`, so that tokens and personal data stay between the two.
         * @example no-store
         */
        CacheControl: CacheControl;
        /**
         * @description When the caller may ask again.
         * @example 120
         */
        RetryAfter: RetryAfter;
        /**
         * @description How the caller is to prove who it is.
         * @example Bearer error="invalid_token", error_description="The access token expired"
         */
        WwwAuthenticate: Challenge;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getProviderMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Metadata"];
            /** @description The provider publishes no metadata. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["OtherFailure"];
        };
    };
    getKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Keys"];
            /** @description The provider publishes no keys. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["OtherFailure"];
        };
    };
    authorize: {
        parameters: {
            query: {
                /**
                 * @description The relying party.
                 * @example venue
                 */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description A signed request object, which then holds the other parameters.
                 * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
                 */
                request?: components["parameters"]["Request"];
                /**
                 * @description Where the browser is sent back to. Due without a request object.
                 * @example https://venue.example/callback
                 */
                redirect_uri?: components["parameters"]["RedirectUri"];
                /**
                 * @description What the redirect brings. Due without a request object.
                 * @example code
                 */
                response_type?: components["parameters"]["ResponseType"];
                /**
                 * @description Sets of claims. Due without a request object.
                 * @example openid
                 */
                scope?: components["parameters"]["Scope"];
                /**
                 * @description What ties the answer to the browser.
                 * @example af0ifjsldkj
                 */
                state?: components["parameters"]["State"];
                /**
                 * @description What ties the ID token to the request. Due where the redirect brings an ID token.
                 * @example n-0S6_WzA2Mj
                 */
                nonce?: components["parameters"]["Nonce"];
                /**
                 * @description The levels of authentication that will do.
                 * @example urn:bank.example:sca
                 */
                acr_values?: components["parameters"]["AcrValues"];
                /**
                 * @description Who is to sign in.
                 * @example customer@mail.example
                 */
                login_hint?: components["parameters"]["LoginHint"];
                /**
                 * @description An earlier ID token of the user.
                 * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
                 */
                id_token_hint?: components["parameters"]["IdTokenHint"];
                /**
                 * @description How the pages of the provider are shown.
                 * @example page
                 */
                display?: components["parameters"]["Display"];
                /**
                 * @description What the user is asked for.
                 * @example consent
                 */
                prompt?: components["parameters"]["Prompt"];
                /**
                 * @description How old the sign-in of the user may be, in seconds.
                 * @example 300
                 */
                max_age?: components["parameters"]["MaxAge"];
                /**
                 * @description The languages of the user.
                 * @example cy en-GB
                 */
                ui_locales?: components["parameters"]["UiLocales"];
                /**
                 * @description The languages in which claims are wanted.
                 * @example cy en-GB
                 */
                claims_locales?: components["parameters"]["ClaimsLocales"];
                /**
                 * @description What is asked for, verified claims among it.
                 * @example {"id_token":{"verified_claims":{"verification":{"trust_framework":null},"claims":{"name":null}}}}
                 */
                claims?: components["parameters"]["Claims"];
                /**
                 * @description The hash of the code verifier.
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: components["parameters"]["CodeChallenge"];
                /**
                 * @description `S256`. Due with a code challenge.
                 * @example S256
                 */
                code_challenge_method?: components["parameters"]["CodeChallengeMethod"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["Redirect"];
            400: components["responses"]["NoRedirect"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherFailure"];
        };
    };
    authorizeByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": AuthorizationRequest;
            };
        };
        responses: {
            302: components["responses"]["Redirect"];
            400: components["responses"]["NoRedirect"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherFailure"];
        };
    };
    requestTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": TokenForm;
            };
        };
        responses: {
            200: components["responses"]["Tokens"];
            400: components["responses"]["TokenRefused"];
            401: components["responses"]["ClientUnauthorized"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherFailure"];
        };
    };
    getUserInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserClaims"];
            401: components["responses"]["TokenUnauthorized"];
            403: components["responses"]["UserInfoForbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherFailure"];
        };
    };
    getUserInfoByPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserClaims"];
            401: components["responses"]["TokenUnauthorized"];
            403: components["responses"]["UserInfoForbidden"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["OtherFailure"];
        };
    };
}
/**
 * @description The token for UserInfo.
 * @example bWFkZS11cCBhY2Nlc3MgdG9rZW4
 */
export type AccessToken = string;
/**
 * @description Whether an account is in use, that is money came in or went out, and for how many months it has been. What counts as activity is for the trust framework to say. Reads: D-IDA-9 D-IDA-43
 * @example {
 *       "active": true,
 *       "active_duration": 9
 *     }
 */
export type AccountActivity = {
    /** @description Whether there has been activity. */
    active?: boolean;
    /** @description For how long, in months. */
    active_duration?: number;
};
/**
 * @description The levels of authentication that are good enough, in order of preference, divided by single spaces. Verified claims are worth as much as the sign-in of the user who hands them on.
 * @example urn:bank.example:sca
 */
export type AcrValues = string;
/**
 * @description A postal address in parts, with at least one of them. The country may be given as free text, as a code, or both. Reads: D-IDA-11
 * @example {
 *       "street_address": "1 Example Road",
 *       "locality": "Norwich",
 *       "postal_code": "NR1 1AA",
 *       "country": "United Kingdom",
 *       "country_code": "GBR"
 *     }
 */
export type Address = {
    formatted?: Text;
    street_address?: Text;
    locality?: Text;
    region?: Text;
    postal_code?: Text;
    country?: Text;
    country_code?: CountryCode;
};
/**
 * @description An age in whole years that have been completed, 0 to 150. Reads: D-IDA-43
 * @example 21
 */
export type Age = number;
/**
 * @description Whether a person is at least, or at most, so old on a day: the value of `age_is_at_least` and `age_is_at_most`. Being at most 65 is not having completed 66 years. Reads: D-IDA-3 D-IDA-46
 * @example {
 *       "age": 21,
 *       "on_date": "2021-02-05",
 *       "result": true
 *     }
 */
export type AgeStatement = {
    age: Age;
    on_date?: CalendarDate;
    /** @description Whether it is so. */
    result?: boolean;
};
/**
 * @description A source whose claims are here already, as a signed assertion.
 * @example {
 *       "JWT": "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl"
 *     }
 */
export type AggregatedClaimSource = {
    JWT: Jwt;
};
/**
 * @description How evidence complies with one part of the policy.
 * @example {
 *       "assurance_type": "evidence_validation",
 *       "assurance_classification": "score_2",
 *       "evidence_ref": [
 *         {
 *           "check_id": "check-1"
 *         }
 *       ]
 *     }
 */
export type AssuranceDetails = {
    assurance_type?: AssuranceType;
    assurance_classification?: Text;
    evidence_ref?: EvidenceReference[];
};
/**
 * @description How evidence complies with one part of the policy.
 * @example {
 *       "assurance_type": "evidence_validation",
 *       "assurance_classification": "score_2",
 *       "evidence_ref": [
 *         {
 *           "txn": "DL1-93h506th2f45hf",
 *           "evidence_metadata": {
 *             "evidence_classification": "score_3_strength"
 *           }
 *         }
 *       ]
 *     }
 */
export type AssuranceDetailsId4 = {
    assurance_type?: AssuranceType;
    assurance_classification?: Text;
    evidence_ref?: EvidenceReferenceId4[];
};
/**
 * @description How far the trust framework lets the claims be relied on. An open list that depends on the framework.
 * @example substantial
 * @example high
 * @example medium
 * @example ial2
 */
export type AssuranceLevel = string;
/**
 * @description The standard or policy that an assurance process followed. An open list.
 * @example gpg45
 */
export type AssurancePolicy = string;
/**
 * @description The procedure of the policy that an assurance process followed. An open list.
 * @example m1b
 * @example h1b
 */
export type AssuranceProcedure = string;
/**
 * @description How the evidence meets the trust framework and the assurance level, with at least one member.
 * @example {
 *       "policy": "gpg45",
 *       "procedure": "m1b",
 *       "assurance_details": [
 *         {
 *           "assurance_type": "evidence_validation",
 *           "assurance_classification": "score_2"
 *         }
 *       ]
 *     }
 */
export type AssuranceProcess = {
    policy?: AssurancePolicy;
    procedure?: AssuranceProcedure;
    assurance_details?: AssuranceDetails[];
};
/**
 * @description The assurance process that was followed, in Implementer's Draft 3, with at least one member.
 * @example {
 *       "policy": "gpg45",
 *       "procedure": "m1b",
 *       "status": "completed"
 *     }
 * @example {
 *       "policy": "gpg45"
 *     }
 */
export type AssuranceProcessId3 = {
    policy?: AssurancePolicy;
    procedure?: AssuranceProcedure;
    status?: Text;
};
/**
 * @description How the evidence meets the trust framework and the assurance level, in Implementer's Draft 4, with at least one member.
 * @example {
 *       "policy": "gpg45",
 *       "procedure": "m1b",
 *       "assurance_details": [
 *         {
 *           "assurance_type": "evidence_validation",
 *           "assurance_classification": "score_2",
 *           "evidence_ref": [
 *             {
 *               "txn": "DL1-93h506th2f45hf",
 *               "evidence_metadata": {
 *                 "evidence_classification": "score_3_strength"
 *               }
 *             }
 *           ]
 *         }
 *       ]
 *     }
 * @example {
 *       "policy": "gpg45"
 *     }
 */
export type AssuranceProcessId4 = {
    policy?: AssurancePolicy;
    procedure?: AssuranceProcedure;
    assurance_details?: AssuranceDetailsId4[];
};
/**
 * @description The part of an assurance process that a piece of evidence fulfils. An open list.
 * @example evidence_validation
 * @example verification
 * @example counter_fraud
 */
export type AssuranceType = string;
/** @description A photocopy, a recording or a certificate that belongs to a piece of evidence: where it has a `url` it is to be fetched, otherwise it stands here. Reads: D-IDA-14 */
export type Attachment = ExternalAttachment | EmbeddedAttachment;
/**
 * @description The access token for an attachment, or `null` where it is fetched without any.
 * @example bWFkZS11cCBhY2Nlc3MgdG9rZW4
 * @example null
 */
export type AttachmentAccessToken = string | null;
/** @description A photocopy, a recording or a certificate that belongs to a piece of evidence: where it has a `url` it is to be fetched, otherwise it stands here. */
export type AttachmentId3 = ExternalAttachmentId3 | EmbeddedAttachmentId3;
/**
 * @description What an attachment is, by an identifier of the scheme or of the provider. An open list.
 * @example https://bank.example/attachments/passport_photo_page
 */
export type AttachmentType = string;
/**
 * @description Where an attachment is fetched, an `https` URL.
 * @example https://bank.example/attachments/id-card-front
 */
export type AttachmentUrl = string;
/**
 * @description What belongs to a piece of evidence as photocopies, recordings or certificates.
 * @example [
 *       {
 *         "content_type": "application/pdf",
 *         "content": "JVBERi0xLjcK"
 *       }
 *     ]
 */
export type Attachments = Attachment[];
/**
 * @description What belongs to a piece of evidence as photocopies, recordings or certificates.
 * @example [
 *       {
 *         "content_type": "application/pdf",
 *         "content": "JVBERi0xLjcK"
 *       }
 *     ]
 */
export type AttachmentsId3 = AttachmentId3[];
/**
 * @description What somebody declared of a person.
 * @example {
 *       "type": "written_attestation",
 *       "reference_number": "A-2020-213",
 *       "date_of_issuance": "2020-02-13",
 *       "voucher": {
 *         "name": "Grace Sample",
 *         "occupation": "Head teacher"
 *       }
 *     }
 */
export type Attestation = {
    type: AttestationType;
    reference_number?: Text;
    date_of_issuance?: CalendarDate;
    date_of_expiry?: CalendarDate;
    voucher?: Voucher;
};
/**
 * @description What somebody declared of a person.
 * @example {
 *       "type": "written_attestation",
 *       "reference_number": "6485-1619",
 *       "personal_number": "0012345678",
 *       "date_of_issuance": "2020-02-13",
 *       "date_of_expiry": "2022-02-12",
 *       "voucher": {
 *         "name": "Grace Sample",
 *         "birthdate": "1972-05-18",
 *         "occupation": "Head teacher"
 *       }
 *     }
 */
export type AttestationId3 = {
    type: AttestationType;
    reference_number?: Text;
    personal_number?: Text;
    date_of_issuance?: CalendarDate;
    date_of_expiry?: CalendarDate;
    voucher?: Voucher;
};
/**
 * @description The kind of an attestation. An open list.
 * @example written_attestation
 * @example digital_attestation
 */
export type AttestationType = string;
/**
 * @description The relying party by its `client_id`, alone or in a list.
 * @example energy-supplier
 * @example [
 *       "energy-supplier"
 *     ]
 */
export type Audience = ClientId | string[];
/**
 * @description How the user signed in, an open list.
 * @example [
 *       "pwd",
 *       "otp"
 *     ]
 */
export type AuthenticationMethods = Text[];
/**
 * @description What a person may do for somebody else, such as a company, one authority or several. Reads: D-IDA-41
 * @example {
 *       "applies_to": {
 *         "organization_name": "Example Bridges Limited",
 *         "registration_number": {
 *           "number": "01234567",
 *           "country": "GBR"
 *         }
 *       },
 *       "permission": [
 *         {
 *           "role": "director"
 *         }
 *       ],
 *       "granted_by": {
 *         "method": "appointed",
 *         "granting_body": "Example Register of Companies"
 *       }
 *     }
 */
export type Authority = AuthorityElement | AuthorityElement[];
/**
 * @description For whom a person may act, what he or she may do, and who granted it.
 * @example {
 *       "applies_to": {
 *         "organization_name": "Example Bridges Limited",
 *         "registration_number": {
 *           "number": "01234567",
 *           "country": "GBR"
 *         }
 *       },
 *       "permission": [
 *         {
 *           "role": "director"
 *         }
 *       ],
 *       "granted_by": {
 *         "method": "appointed",
 *         "granting_body": "Example Register of Companies"
 *       }
 *     }
 */
export type AuthorityElement = {
    applies_to: AuthorityTarget;
    permission: AuthorityPermissions;
    granted_by?: AuthorityGrant;
};
/**
 * @description How an authority came to a person: the method, e.g. `delegated` or `appointed`, who granted it and why. There may be more about it.
 * @example {
 *       "method": "appointed",
 *       "granting_body": "Example Register of Companies",
 *       "reason": "officer of the company"
 *     }
 */
export type AuthorityGrant = {
    method: Text;
    granting_body?: Text;
    reason?: Text;
} & {
    [key: string]: unknown;
};
/**
 * @description What somebody may do for another: the role, and what limits it by time, by money, by whom one may talk to, by kind of business. There may be other limits. Reads: D-IDA-41
 * @example {
 *       "role": "finance officer",
 *       "validity": {
 *         "start": "2018-03-02",
 *         "end": "2027-12-31"
 *       },
 *       "budget": {
 *         "value": "5000.00",
 *         "currency": "GBP"
 *       },
 *       "audience": "tax office",
 *       "function": [
 *         "finance"
 *       ],
 *       "may_delegate": false
 *     }
 */
export type AuthorityPermission = {
    role: Text;
    validity?: AuthorityValidity | AuthorityValidity[];
    budget?: MoneyAmount | MoneyAmount[];
    audience?: OneOrMoreTexts;
    function?: OneOrMoreTexts;
    /** @description Whether it may be passed on. */
    may_delegate?: boolean;
} & {
    [key: string]: unknown;
};
/**
 * @description One permission, or several. Reads: D-IDA-41
 * @example [
 *       {
 *         "role": "director",
 *         "validity": {
 *           "start": "2018-03-02"
 *         }
 *       }
 *     ]
 */
export type AuthorityPermissions = AuthorityPermission | AuthorityPermission[];
/**
 * @description For whom somebody may act: enough claims about an organization or about a person to know who it is. Others may be among them. Reads: D-IDA-41
 * @example {
 *       "organization_name": "Example Bridges Limited",
 *       "registration_number": {
 *         "number": "01234567",
 *         "issuer": "Example Register of Companies",
 *         "country": "GBR"
 *       },
 *       "lei": "00000000000000EXAM00"
 *     }
 * @example {
 *       "name": "Grace Sample",
 *       "birthdate": "1951-11-30"
 *     }
 */
export type AuthorityTarget = {
    organization_name?: Text;
    trading_as?: OneOrMoreTexts;
    registration_number?: RegistrationNumbers;
    lei?: Lei;
    type?: Text;
    organization_type?: Text;
    organization_status?: Text;
    registered_address?: Address;
    registered_jurisdiction?: Text;
    date_of_incorporation?: CalendarDate;
    incorporation_date?: CalendarDate;
    name?: Text;
    given_name?: Text;
    middle_name?: Text;
    family_name?: Text;
    birthdate?: BirthDate;
    address?: Address;
} & {
    [key: string]: unknown;
};
/**
 * @description From when on, until when, or both. Reads: D-IDA-41
 * @example {
 *       "start": "2018-03-02",
 *       "end": "2027-12-31"
 *     }
 */
export type AuthorityValidity = {
    start?: DateOrTimestamp;
    end?: DateOrTimestamp;
};
/**
 * @description The code that the redirect brought. It is used once.
 * @example SplxlOBeZQQYbYS6WxSbIA
 */
export type AuthorizationCode = string;
/** @description All parameters of one authorization request, in a query or in a form. With a signed request object, `client_id` is enough beside it. */
export type AuthorizationRequest = SignedAuthorizationRequest | PlainAuthorizationRequest;
/**
 * @description Bytes in Base64, of any length and without line breaks. That the number of characters suits is found out by decoding. Reads: D-IDA-13
 * @example JVBERi0xLjcK
 */
export type Base64 = string;
/**
 * @description A country of today by its code of two or three letters, or one of former days by its code of four letters. Reads: D-IDA-10
 * @example GB
 * @example GBR
 * @example CSHH
 */
export type BirthCountryCode = string;
/**
 * @description A date of birth: `YYYY-MM-DD`, `0000-MM-DD` where the year is left out, or `YYYY` alone.
 * @example 1984-03-21
 * @example 0000-03-21
 * @example 1984
 */
export type BirthDate = string;
/**
 * @description How long the answer may be kept, `no-store` where it holds tokens or personal data.
 * @example no-store
 */
export type CacheControl = string;
/**
 * @description A day of the calendar, `YYYY-MM-DD`. The year 0000 is none, as it stands for a year that is left out.
 * @example 2021-08-31
 * @example 2024-02-29
 */
export type CalendarDate = string;
/**
 * @description How the caller is to prove who it is.
 * @example Bearer error="invalid_token", error_description="The access token expired"
 */
export type Challenge = string;
/**
 * @description A check of a piece of evidence.
 * @example {
 *       "check_method": "vpip",
 *       "organization": "Example Checks Ltd",
 *       "check_id": "check-1",
 *       "time": "2021-04-09T14:12Z"
 *     }
 */
export type CheckDetails = {
    check_method: CheckMethod;
    organization?: Text;
    check_id?: CheckId;
    time?: Timestamp;
};
/**
 * @description A check of a piece of evidence. Its identifier is `txn`.
 * @example {
 *       "check_method": "vpip",
 *       "organization": "Example Checks Ltd",
 *       "txn": "DL1-93h506th2f45hf",
 *       "time": "2021-04-09T14:12Z"
 *     }
 */
export type CheckDetailsId4 = {
    check_method: CheckMethod;
    organization?: Text;
    txn?: CheckId;
    time?: Timestamp;
};
/**
 * @description The identifier of a check, by which the assurance process refers to it and an auditor finds it.
 * @example check-1
 */
export type CheckId = string;
/**
 * @description How a piece of evidence was checked. An open list.
 * @example vpip
 * @example vcrypt
 * @example pvp
 * @example kbv
 */
export type CheckMethod = string;
/**
 * @description Claims that other sources tell: name of the claim → names of its sources. Other claims than `verified_claims` have one source each.
 * @example {
 *       "verified_claims": [
 *         "register",
 *         "insurer"
 *       ]
 *     }
 */
export type ClaimNames = {
    [key: string]: ClaimSourceNames;
};
/**
 * @description What a claim is wanted for, as the user is told, with 3 to 300 characters. Reads: D-IDA-22
 * @example To open your account
 */
export type ClaimPurpose = string;
/** @description Where claims of another source are: in an assertion that is here, or at an endpoint. */
export type ClaimSource = AggregatedClaimSource | DistributedClaimSource;
/**
 * @description The name of a source of claims, good for this answer alone.
 * @example register
 */
export type ClaimSourceName = string;
/**
 * @description The sources of a claim: one by its name, several in a list, or an object with a member for each that says beforehand what there is. That each is a member of `_claim_sources` is checked by code.
 * @example register
 * @example [
 *       "register",
 *       "insurer"
 *     ]
 * @example {
 *       "register": {
 *         "verification": {
 *           "trust_framework": {
 *             "value": "uk_diatf"
 *           }
 *         },
 *         "claims": {
 *           "lei": null
 *         }
 *       }
 *     }
 */
export type ClaimSourceNames = ClaimSourceReference | ClaimSourceName[];
/**
 * @description What a source would tell, in the words of a request. It is a hint: the published example has it one level deeper, so nothing in it is asked for. Reads: D-IDA-50
 * @example {
 *       "verification": {
 *         "trust_framework": {
 *           "value": "uk_diatf"
 *         }
 *       },
 *       "claims": {
 *         "lei": null
 *       }
 *     }
 */
export type ClaimSourcePreview = Record<string, never>;
/**
 * @description Name of the source → what it would tell.
 * @example {
 *       "register": {
 *         "verification": {
 *           "trust_framework": {
 *             "value": "uk_diatf"
 *           }
 *         },
 *         "claims": {
 *           "lei": null
 *         }
 *       }
 *     }
 */
export type ClaimSourcePreviews = {
    [key: string]: ClaimSourcePreview;
};
/** @description The name of one source, or an object with a member for each source that says beforehand what there is. */
export type ClaimSourceReference = ClaimSourcePreviews | ClaimSourceName;
/**
 * @description Name of the source → where its claims are.
 * @example {
 *       "register": {
 *         "endpoint": "https://register.example/claims"
 *       }
 *     }
 */
export type ClaimSources = {
    [key: string]: ClaimSource;
};
/**
 * @description The `claims` parameter of an authentication request, as an object: what is wanted from the UserInfo endpoint, and what in the ID token.
 * @example {
 *       "userinfo": {
 *         "verified_claims": {
 *           "verification": {
 *             "trust_framework": null
 *           },
 *           "claims": {
 *             "given_name": null
 *           }
 *         }
 *       }
 *     }
 */
export type ClaimsParameter = {
    userinfo?: RequestedEndpointClaims;
    id_token?: RequestedEndpointClaims;
};
/**
 * @description The `claims` parameter of an authentication request, as an object: what is wanted from the UserInfo endpoint, and what in the ID token. In the second draft.
 * @example {
 *       "userinfo": {
 *         "verified_claims": {
 *           "verification": {
 *             "trust_framework": null
 *           },
 *           "claims": {
 *             "given_name": null
 *           }
 *         }
 *       }
 *     }
 */
export type ClaimsParameterId2 = {
    userinfo?: RequestedEndpointClaimsId2;
    id_token?: RequestedEndpointClaimsId2;
};
/**
 * @description The `claims` parameter of an authentication request, as an object: what is wanted from the UserInfo endpoint, and what in the ID token. In the third draft.
 * @example {
 *       "userinfo": {
 *         "verified_claims": {
 *           "verification": {
 *             "trust_framework": null
 *           },
 *           "claims": {
 *             "given_name": null
 *           }
 *         }
 *       }
 *     }
 */
export type ClaimsParameterId3 = {
    userinfo?: RequestedEndpointClaimsId3;
    id_token?: RequestedEndpointClaimsId3;
};
/**
 * @description The `claims` parameter of an authentication request, as an object: what is wanted from the UserInfo endpoint, and what in the ID token. In the fourth draft.
 * @example {
 *       "userinfo": {
 *         "verified_claims": {
 *           "verification": {
 *             "trust_framework": null
 *           },
 *           "claims": {
 *             "given_name": null
 *           }
 *         }
 *       }
 *     }
 */
export type ClaimsParameterId4 = {
    userinfo?: RequestedEndpointClaimsId4;
    id_token?: RequestedEndpointClaimsId4;
};
/**
 * @description The `claims` parameter: a JSON object as text, in its members `userinfo` and `id_token` what is asked for. What the text holds is checked by code. Reads: D-IDA-52
 * @example {"id_token":{"verified_claims":{"verification":{"trust_framework":null},"claims":{"name":null}}}}
 */
export type ClaimsText = string;
/**
 * @description Says that `client_assertion` is a JWT.
 * @example urn:ietf:params:oauth:client-assertion-type:jwt-bearer
 * @enum {string}
 */
export type ClientAssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/**
 * @description The identifier that the provider gave to the relying party.
 * @example energy-supplier
 */
export type ClientId = string;
/**
 * @description The password of the relying party.
 * @example made-up-client-secret
 */
export type ClientSecret = string;
/**
 * @description The SHA-256 hash of the code verifier, base64url.
 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
 */
export type CodeChallenge = string;
/**
 * @description The one method that hides the verifier.
 * @example S256
 * @enum {string}
 */
export type CodeChallengeMethod = "S256";
/**
 * @description An authorization code is exchanged for tokens.
 * @example {
 *       "grant_type": "authorization_code",
 *       "code": "SplxlOBeZQQYbYS6WxSbIA",
 *       "redirect_uri": "https://energy.example/callback",
 *       "code_verifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
 *     }
 */
export type CodeGrantForm = {
    /** @enum {string} */
    grant_type: "authorization_code";
    code: AuthorizationCode;
    redirect_uri: RedirectUri;
    code_verifier?: CodeVerifier;
    client_id?: ClientId;
    client_secret?: ClientSecret;
    client_assertion_type?: ClientAssertionType;
    client_assertion?: Jwt;
};
/**
 * @description The secret behind the code challenge, 43 to 128 characters.
 * @example dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk
 */
export type CodeVerifier = string;
/**
 * @description A media type, with or without parameters, that is neither multipart nor a message.
 * @example image/png
 * @example application/pdf
 */
export type ContentType = string;
/**
 * @description A country by its code of ISO 3166-1, with three letters or, for compatibility, two.
 * @example GBR
 * @example GB
 */
export type CountryCode = string;
/**
 * @description A currency by its three letters of ISO 4217.
 * @example GBP
 */
export type CurrencyCode = string;
/**
 * @description A day, `YYYY-MM-DD`, or a point in time, `YYYY-MM-DDThh:mm[:ss]TZD`. Reads: D-IDA-41
 * @example 2021-01-02
 * @example 2021-01-02T18:25Z
 */
export type DateOrTimestamp = string;
/**
 * @description An amount of money in units of its currency, as a decimal number in a text, so that no digit is lost. By custom with two decimal places. Reads: D-IDA-39
 * @example 5000.00
 */
export type DecimalAmount = string;
/**
 * @description What one piece of evidence tells of a person, with at least one claim.
 * @example {
 *       "given_name": "Ada",
 *       "family_name": "Sample",
 *       "birthdate": "1984-03-21",
 *       "nationalities": [
 *         "GBR"
 *       ],
 *       "msisdn": "447700900250",
 *       "address": {
 *         "locality": "Norwich",
 *         "postal_code": "NR1 1AA",
 *         "country_code": "GBR"
 *       }
 *     }
 */
export type DerivedClaims = EndUserClaims;
/**
 * @description The hash of an attachment, over the bytes that are fetched.
 * @example {
 *       "alg": "sha-256",
 *       "value": "Bxb5Jkyf4Z9ddFUnYQfz3cwdNJf2PWBomnNViuihv14="
 *     }
 */
export type Digest = {
    alg: DigestAlgorithm;
    value: Base64;
};
/**
 * @description The name of a hash algorithm. Provider and relying party have agreed on it before.
 * @example sha-256
 * @example sha-512
 */
export type DigestAlgorithm = string;
/**
 * @description How the provider shows its pages.
 * @example page
 * @enum {string}
 */
export type Display = "page" | "popup" | "touch" | "wap";
/**
 * @description A source whose claims are at an endpoint, always over https, and the access token for it. Without one, the relying party has its own.
 * @example {
 *       "endpoint": "https://register.example/claims",
 *       "access_token": "bWFkZS11cCBhY2Nlc3MgdG9rZW4"
 *     }
 */
export type DistributedClaimSource = {
    endpoint: HttpsUri;
    access_token?: AccessToken;
};
/**
 * @description A document that a person showed, or that was read.
 * @example {
 *       "type": "passport",
 *       "document_number": "000000000",
 *       "date_of_issuance": "2019-08-31",
 *       "date_of_expiry": "2029-08-31",
 *       "issuer": {
 *         "name": "HM Passport Office",
 *         "country_code": "GBR"
 *       }
 *     }
 */
export type DocumentDetails = {
    type: DocumentType;
    document_number?: Text;
    serial_number?: Text;
    date_of_issuance?: CalendarDate;
    date_of_expiry?: CalendarDate;
    issuer?: Issuer;
};
/**
 * @description A document that a person showed, or that was read. The deprecated `number` is another name of `document_number`.
 * @example {
 *       "type": "driving_permit",
 *       "document_number": "SAMPL840321A99ZZ",
 *       "personal_number": "SAMPL840321A",
 *       "serial_number": "ZG21000001",
 *       "date_of_issuance": "2019-02-28",
 *       "date_of_expiry": "2029-02-27",
 *       "issuer": {
 *         "name": "Example Licensing Office",
 *         "country_code": "GBR",
 *         "jurisdiction": "GB-GBN"
 *       }
 *     }
 * @example {
 *       "type": "idcard",
 *       "number": "000000000"
 *     }
 */
export type DocumentDetailsId3 = {
    type: DocumentType;
    document_number?: Text;
    number?: Text;
    personal_number?: Text;
    serial_number?: Text;
    date_of_issuance?: CalendarDate;
    date_of_expiry?: CalendarDate;
    issuer?: Issuer;
};
/**
 * @description Evidence by a physical or electronic document.
 * @example {
 *       "type": "document",
 *       "check_details": [
 *         {
 *           "check_method": "vpip",
 *           "time": "2021-04-09T14:12Z"
 *         }
 *       ],
 *       "document_details": {
 *         "type": "passport",
 *         "document_number": "000000000",
 *         "issuer": {
 *           "country_code": "GBR"
 *         }
 *       }
 *     }
 */
export type DocumentEvidence = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "document";
    check_details?: CheckDetails[];
    document_details?: DocumentDetails;
    attachments?: Attachments;
    derived_claims?: DerivedClaims;
};
/**
 * @description Evidence by a physical or electronic document. `id_document` and `document` are the deprecated names of the type and of `document_details`.
 * @example {
 *       "type": "document",
 *       "validation_method": {
 *         "type": "vpip",
 *         "policy": "gpg45",
 *         "procedure": "m1b",
 *         "status": "completed"
 *       },
 *       "verification_method": {
 *         "type": "pvp"
 *       },
 *       "verifier": {
 *         "organization": "Example Checks Ltd",
 *         "txn": "1aa05779-0775-470f"
 *       },
 *       "time": "2021-04-09T14:12Z",
 *       "document_details": {
 *         "type": "driving_permit",
 *         "document_number": "SAMPL840321A99ZZ",
 *         "personal_number": "SAMPL840321A",
 *         "serial_number": "ZG21000001",
 *         "date_of_issuance": "2019-02-28",
 *         "date_of_expiry": "2029-02-27",
 *         "issuer": {
 *           "name": "Example Licensing Office",
 *           "country_code": "GBR",
 *           "jurisdiction": "GB-GBN"
 *         }
 *       },
 *       "attachments": [
 *         {
 *           "desc": "Scan of the bill",
 *           "content_type": "application/pdf",
 *           "content": "JVBERi0xLjcK",
 *           "txn": "DL1-93h506th2f45hf"
 *         }
 *       ]
 *     }
 * @example {
 *       "type": "id_document",
 *       "method": "pipp",
 *       "time": "2021-04-09T14:12Z",
 *       "document": {
 *         "type": "idcard",
 *         "number": "000000000"
 *       }
 *     }
 */
export type DocumentEvidenceId3 = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "document" | "id_document";
    validation_method?: MethodId3;
    verification_method?: MethodId3;
    method?: CheckMethod;
    verifier?: VerifierId3;
    time?: Timestamp;
    document_details?: DocumentDetailsId3;
    document?: DocumentDetailsId3;
    attachments?: AttachmentsId3;
};
/**
 * @description Evidence by a physical or electronic document. `id_document` and `document` are the deprecated names of the type and of `document_details`; `method` and `verifier` are deprecated in favour of `check_details`.
 * @example {
 *       "type": "document",
 *       "check_details": [
 *         {
 *           "check_method": "vpip",
 *           "organization": "Example Checks Ltd",
 *           "txn": "DL1-93h506th2f45hf",
 *           "time": "2021-04-09T14:12Z"
 *         }
 *       ],
 *       "time": "2021-04-09T14:12Z",
 *       "document_details": {
 *         "type": "driving_permit",
 *         "document_number": "SAMPL840321A99ZZ",
 *         "personal_number": "SAMPL840321A",
 *         "serial_number": "ZG21000001",
 *         "date_of_issuance": "2019-02-28",
 *         "date_of_expiry": "2029-02-27",
 *         "issuer": {
 *           "name": "Example Licensing Office",
 *           "country_code": "GBR",
 *           "jurisdiction": "GB-GBN"
 *         }
 *       },
 *       "attachments": [
 *         {
 *           "desc": "Scan of the bill",
 *           "content_type": "application/pdf",
 *           "content": "JVBERi0xLjcK",
 *           "txn": "DL1-93h506th2f45hf"
 *         }
 *       ]
 *     }
 * @example {
 *       "type": "id_document",
 *       "method": "pipp",
 *       "verifier": {
 *         "organization": "Example Checks Ltd",
 *         "txn": "1aa05779-0775-470f"
 *       },
 *       "time": "2021-04-09T14:12Z",
 *       "document": {
 *         "type": "idcard",
 *         "number": "000000000"
 *       }
 *     }
 */
export type DocumentEvidenceId4 = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "document" | "id_document";
    check_details?: CheckDetailsId4[];
    method?: CheckMethod;
    verifier?: VerifierId3;
    time?: Timestamp;
    document_details?: DocumentDetailsId3;
    document?: DocumentDetailsId3;
    attachments?: AttachmentsId3;
};
/**
 * @description An identity document that a person showed.
 * @example {
 *       "type": "driving_permit",
 *       "number": "SAMPL840321A99ZZ",
 *       "issuer": {
 *         "name": "Example Licensing Office",
 *         "country": "GBR"
 *       },
 *       "date_of_issuance": "2019-02-28",
 *       "date_of_expiry": "2029-02-27"
 *     }
 */
export type DocumentId2 = {
    type: DocumentType;
    number?: Text;
    issuer?: IssuerId2;
    date_of_issuance?: CalendarDate;
    date_of_expiry?: CalendarDate;
};
/**
 * @description The kind of a document. An open list.
 * @example passport
 * @example idcard
 * @example driving_permit
 * @example utility_statement
 */
export type DocumentType = string;
/**
 * @description A number of the universal numbering system for businesses (DUNS), nine digits. Reads: D-IDA-42
 * @example 000000000
 */
export type DunsNumber = string;
/**
 * @description A record that somebody else keeps of a person.
 * @example {
 *       "type": "mno",
 *       "created_at": "2015-02-13T09:00Z",
 *       "source": {
 *         "name": "Example Mobile",
 *         "country_code": "GBR"
 *       }
 *     }
 */
export type ElectronicRecord = {
    type: RecordType;
    created_at?: Timestamp;
    date_of_expiry?: CalendarDate;
    source?: RecordSource;
};
/**
 * @description Evidence by what an approved source has on record.
 * @example {
 *       "type": "electronic_record",
 *       "check_details": [
 *         {
 *           "check_method": "data",
 *           "organization": "Example Checks Ltd"
 *         }
 *       ],
 *       "record": {
 *         "type": "bank_account",
 *         "source": {
 *           "name": "Example Bank"
 *         }
 *       }
 *     }
 */
export type ElectronicRecordEvidence = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "electronic_record";
    check_details?: CheckDetails[];
    record?: ElectronicRecord;
    attachments?: Attachments;
    derived_claims?: DerivedClaims;
};
/**
 * @description Evidence by what an approved source has on record.
 * @example {
 *       "type": "electronic_record",
 *       "validation_method": {
 *         "type": "data"
 *       },
 *       "verification_method": {
 *         "type": "token"
 *       },
 *       "verifier": {
 *         "organization": "Example Checks Ltd",
 *         "txn": "1aa05779-0775-470f"
 *       },
 *       "time": "2021-04-09T14:12Z",
 *       "record": {
 *         "type": "mno",
 *         "personal_number": "0012345678",
 *         "created_at": "2015-02-13T09:00Z",
 *         "date_of_expiry": "2030-02-12",
 *         "source": {
 *           "name": "Example Mobile",
 *           "country_code": "GBR"
 *         }
 *       }
 *     }
 */
export type ElectronicRecordEvidenceId3 = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "electronic_record";
    validation_method?: MethodId3;
    verification_method?: MethodId3;
    verifier?: VerifierId3;
    time?: Timestamp;
    record?: ElectronicRecordId3;
    attachments?: AttachmentsId3;
};
/**
 * @description Evidence by what an approved source has on record.
 * @example {
 *       "type": "electronic_record",
 *       "check_details": [
 *         {
 *           "check_method": "kbv",
 *           "organization": "Example Checks Ltd",
 *           "txn": "kbv1-hf934hn09234ng03jj3"
 *         }
 *       ],
 *       "time": "2021-04-09T14:12Z",
 *       "record": {
 *         "type": "mno",
 *         "personal_number": "0012345678",
 *         "created_at": "2015-02-13T09:00Z",
 *         "date_of_expiry": "2030-02-12",
 *         "source": {
 *           "name": "Example Mobile",
 *           "country_code": "GBR"
 *         }
 *       }
 *     }
 */
export type ElectronicRecordEvidenceId4 = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "electronic_record";
    check_details?: CheckDetailsId4[];
    time?: Timestamp;
    record?: ElectronicRecordId3;
    attachments?: AttachmentsId3;
};
/**
 * @description A record that somebody else keeps of a person.
 * @example {
 *       "type": "mno",
 *       "personal_number": "0012345678",
 *       "created_at": "2015-02-13T09:00Z",
 *       "date_of_expiry": "2030-02-12",
 *       "source": {
 *         "name": "Example Mobile",
 *         "country_code": "GBR"
 *       }
 *     }
 */
export type ElectronicRecordId3 = {
    type: RecordType;
    personal_number?: Text;
    created_at?: RecordDateId3;
    date_of_expiry?: CalendarDate;
    source?: RecordSource;
};
/**
 * @description Evidence by an electronic signature that is linked to a person alone.
 * @example {
 *       "type": "electronic_signature",
 *       "signature_type": "qes_eidas",
 *       "issuer": "https://trust.example",
 *       "serial_number": "6D3F4EC5973E",
 *       "created_at": "2021-04-09T14:12Z"
 *     }
 */
export type ElectronicSignatureEvidence = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "electronic_signature";
    signature_type: SignatureType;
    issuer: Text;
    serial_number: Text;
    created_at?: Timestamp;
    attachments?: Attachments;
    derived_claims?: DerivedClaims;
};
/**
 * @description Evidence by an electronic signature.
 * @example {
 *       "type": "electronic_signature",
 *       "signature_type": "qes_eidas",
 *       "issuer": "https://trust.example",
 *       "serial_number": "6D3F4EC5973E",
 *       "created_at": "2021-04-09T14:12Z"
 *     }
 */
export type ElectronicSignatureEvidenceId3 = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "electronic_signature";
    signature_type: SignatureType;
    issuer: Text;
    serial_number: Text;
    created_at?: Timestamp;
    attachments?: AttachmentsId3;
};
/**
 * @description An e-mail address. No more is asked of it than a name, an at sign and a domain.
 * @example user@mail.example
 */
export type EmailAddress = string;
/**
 * @description One e-mail address of several, and what it is used for. Reads: D-IDA-36
 * @example {
 *       "email": "ada@mail.example",
 *       "preferred": true,
 *       "tag": "personal"
 *     }
 */
export type EmailEntry = {
    email: EmailAddress;
    /** @description Whether the person wants to be written to at this one. */
    preferred?: boolean;
    tag?: Text;
};
/**
 * @description An attachment that stands in the answer itself.
 * @example {
 *       "desc": "Scan of the attestation",
 *       "content_type": "application/pdf",
 *       "content": "JVBERi0xLjcK"
 *     }
 */
export type EmbeddedAttachment = {
    desc?: Text;
    type?: AttachmentType;
    content_type: ContentType;
    content: Base64;
};
/**
 * @description An attachment that stands in the answer itself.
 * @example {
 *       "desc": "Scan of the bill",
 *       "content_type": "application/pdf",
 *       "content": "JVBERi0xLjcK",
 *       "txn": "DL1-93h506th2f45hf"
 *     }
 */
export type EmbeddedAttachmentId3 = {
    desc?: Text;
    content_type: ContentType;
    content: Base64;
    txn?: CheckId;
};
/**
 * @description A job of a person, the employer, and when it was held. Reads: D-IDA-37 D-IDA-38
 * @example {
 *       "job_title": "Surveyor",
 *       "employer": "Example Bridges Limited",
 *       "from": "2016-10"
 *     }
 */
export type Employment = {
    job_title?: Text;
    employer?: Text;
    from?: ReducedDate;
    to?: ReducedDate;
};
/**
 * @description What is told of a person: the claims of OpenID Connect (OIDC Core §5.1), those that identity assurance adds, and any other. A name may carry a language tag, as in `given_name#fr`.
 * @example {
 *       "given_name": "Ada",
 *       "family_name": "Sample",
 *       "birthdate": "1984-03-21",
 *       "nationalities": [
 *         "GBR"
 *       ],
 *       "msisdn": "447700900250",
 *       "address": {
 *         "locality": "Norwich",
 *         "postal_code": "NR1 1AA",
 *         "country_code": "GBR"
 *       }
 *     }
 */
export type EndUserClaims = {
    name?: Text;
    given_name?: Text;
    family_name?: Text;
    middle_name?: Text;
    nickname?: Text;
    preferred_username?: Text;
    profile?: Text;
    picture?: Text;
    website?: Text;
    email?: EmailAddress;
    email_verified?: boolean;
    gender?: Text;
    birthdate?: BirthDate;
    zoneinfo?: Text;
    locale?: Locale;
    phone_number?: Text;
    phone_number_verified?: boolean;
    address?: Address;
    updated_at?: NumericDate;
    place_of_birth?: PlaceOfBirth;
    nationalities?: Nationalities;
    birth_family_name?: Text;
    birth_given_name?: Text;
    birth_middle_name?: Text;
    salutation?: Text;
    title?: Text;
    msisdn?: Msisdn;
    also_known_as?: Text;
} & {
    [key: string]: unknown;
};
/**
 * @description An `https` URI, or an `http` URI of the own machine, so that mocks can stand in. Reads: D-IDA-48
 * @example https://id.bank.example/token
 */
export type EndpointUri = string;
/**
 * @description A number by which the customs know an economic operator (EORI): two letters for the country, then up to 15 letters and digits. Reads: D-IDA-42
 * @example GB000000000000
 */
export type EoriNumber = string;
/**
 * @description A page about the error.
 * @example https://id.bank.example/errors/invalid_request
 */
export type ErrorUri = string;
/**
 * @description What an identity was verified by. The types are those of the specification and no other.
 * @example {
 *       "type": "document",
 *       "check_details": [
 *         {
 *           "check_method": "vpip",
 *           "time": "2021-04-09T14:12Z"
 *         }
 *       ],
 *       "document_details": {
 *         "type": "passport",
 *         "document_number": "000000000",
 *         "issuer": {
 *           "country_code": "GBR"
 *         }
 *       }
 *     }
 * @example {
 *       "type": "electronic_record",
 *       "check_details": [
 *         {
 *           "check_method": "data",
 *           "organization": "Example Checks Ltd"
 *         }
 *       ],
 *       "record": {
 *         "type": "bank_account",
 *         "source": {
 *           "name": "Example Bank"
 *         }
 *       }
 *     }
 * @example {
 *       "type": "vouch",
 *       "check_details": [
 *         {
 *           "check_method": "pvr"
 *         }
 *       ],
 *       "attestation": {
 *         "type": "written_attestation",
 *         "voucher": {
 *           "name": "Grace Sample",
 *           "occupation": "Head teacher"
 *         }
 *       }
 *     }
 * @example {
 *       "type": "electronic_signature",
 *       "signature_type": "qes_eidas",
 *       "issuer": "https://trust.example",
 *       "serial_number": "6D3F4EC5973E",
 *       "created_at": "2021-04-09T14:12Z"
 *     }
 */
export type Evidence = DocumentEvidence | ElectronicRecordEvidence | VouchEvidence | ElectronicSignatureEvidence;
/**
 * @description What an identity was verified by, in Implementer's Draft 2. The types are those of the draft and no other.
 * @example {
 *       "type": "id_document",
 *       "method": "pipp",
 *       "verifier": {
 *         "organization": "Example Checks Ltd",
 *         "txn": "1aa05779-0775-470f"
 *       },
 *       "time": "2021-01-02T18:25Z",
 *       "document": {
 *         "type": "driving_permit",
 *         "number": "SAMPL840321A99ZZ",
 *         "issuer": {
 *           "name": "Example Licensing Office",
 *           "country": "GBR"
 *         },
 *         "date_of_issuance": "2019-02-28",
 *         "date_of_expiry": "2029-02-27"
 *       }
 *     }
 * @example {
 *       "type": "utility_bill",
 *       "provider": {
 *         "name": "Example Utilities",
 *         "street_address": "1 Example Road",
 *         "locality": "Norwich",
 *         "postal_code": "NR1 1AA",
 *         "country": "GBR"
 *       },
 *       "date": "2020-11-30"
 *     }
 * @example {
 *       "type": "qes",
 *       "issuer": "https://trust.example",
 *       "serial_number": "6D3F4EC5973E",
 *       "created_at": "2021-01-02T18:25:43Z"
 *     }
 */
export type EvidenceId2 = IdDocumentEvidenceId2 | UtilityBillEvidenceId2 | QesEvidenceId2;
/**
 * @description What an identity was verified by, in Implementer's Draft 3. The types are those of the draft and no other.
 * @example {
 *       "type": "document",
 *       "validation_method": {
 *         "type": "vpip",
 *         "policy": "gpg45",
 *         "procedure": "m1b",
 *         "status": "completed"
 *       },
 *       "verification_method": {
 *         "type": "pvp"
 *       },
 *       "verifier": {
 *         "organization": "Example Checks Ltd",
 *         "txn": "1aa05779-0775-470f"
 *       },
 *       "time": "2021-04-09T14:12Z",
 *       "document_details": {
 *         "type": "driving_permit",
 *         "document_number": "SAMPL840321A99ZZ",
 *         "personal_number": "SAMPL840321A",
 *         "serial_number": "ZG21000001",
 *         "date_of_issuance": "2019-02-28",
 *         "date_of_expiry": "2029-02-27",
 *         "issuer": {
 *           "name": "Example Licensing Office",
 *           "country_code": "GBR",
 *           "jurisdiction": "GB-GBN"
 *         }
 *       },
 *       "attachments": [
 *         {
 *           "desc": "Scan of the bill",
 *           "content_type": "application/pdf",
 *           "content": "JVBERi0xLjcK",
 *           "txn": "DL1-93h506th2f45hf"
 *         }
 *       ]
 *     }
 * @example {
 *       "type": "id_document",
 *       "method": "pipp",
 *       "time": "2021-04-09T14:12Z",
 *       "document": {
 *         "type": "idcard",
 *         "number": "000000000"
 *       }
 *     }
 * @example {
 *       "type": "electronic_record",
 *       "validation_method": {
 *         "type": "data"
 *       },
 *       "verification_method": {
 *         "type": "token"
 *       },
 *       "verifier": {
 *         "organization": "Example Checks Ltd",
 *         "txn": "1aa05779-0775-470f"
 *       },
 *       "time": "2021-04-09T14:12Z",
 *       "record": {
 *         "type": "mno",
 *         "personal_number": "0012345678",
 *         "created_at": "2015-02-13T09:00Z",
 *         "date_of_expiry": "2030-02-12",
 *         "source": {
 *           "name": "Example Mobile",
 *           "country_code": "GBR"
 *         }
 *       }
 *     }
 * @example {
 *       "type": "vouch",
 *       "validation_method": {
 *         "type": "vpip"
 *       },
 *       "verification_method": {
 *         "type": "pvr"
 *       },
 *       "verifier": {
 *         "organization": "Example Checks Ltd",
 *         "txn": "1aa05779-0775-470f"
 *       },
 *       "time": "2021-04-09T14:12Z",
 *       "attestation": {
 *         "type": "written_attestation",
 *         "reference_number": "6485-1619",
 *         "personal_number": "0012345678",
 *         "date_of_issuance": "2020-02-13",
 *         "date_of_expiry": "2022-02-12",
 *         "voucher": {
 *           "name": "Grace Sample",
 *           "birthdate": "1972-05-18",
 *           "occupation": "Head teacher"
 *         }
 *       }
 *     }
 * @example {
 *       "type": "utility_bill",
 *       "provider": {
 *         "name": "Example Utilities",
 *         "street_address": "1 Example Road",
 *         "locality": "Norwich",
 *         "postal_code": "NR1 1AA",
 *         "country": "GBR",
 *         "country_code": "GBR"
 *       },
 *       "date": "2020-11-30",
 *       "method": "pipp",
 *       "time": "2021-04-09T14:12Z"
 *     }
 * @example {
 *       "type": "electronic_signature",
 *       "signature_type": "qes_eidas",
 *       "issuer": "https://trust.example",
 *       "serial_number": "6D3F4EC5973E",
 *       "created_at": "2021-04-09T14:12Z"
 *     }
 */
export type EvidenceId3 = DocumentEvidenceId3 | ElectronicRecordEvidenceId3 | VouchEvidenceId3 | UtilityBillEvidenceId3 | ElectronicSignatureEvidenceId3;
/**
 * @description What an identity was verified by, in Implementer's Draft 4. The types are those of the draft and no other.
 * @example {
 *       "type": "document",
 *       "check_details": [
 *         {
 *           "check_method": "vpip",
 *           "organization": "Example Checks Ltd",
 *           "txn": "DL1-93h506th2f45hf",
 *           "time": "2021-04-09T14:12Z"
 *         }
 *       ],
 *       "time": "2021-04-09T14:12Z",
 *       "document_details": {
 *         "type": "driving_permit",
 *         "document_number": "SAMPL840321A99ZZ",
 *         "personal_number": "SAMPL840321A",
 *         "serial_number": "ZG21000001",
 *         "date_of_issuance": "2019-02-28",
 *         "date_of_expiry": "2029-02-27",
 *         "issuer": {
 *           "name": "Example Licensing Office",
 *           "country_code": "GBR",
 *           "jurisdiction": "GB-GBN"
 *         }
 *       },
 *       "attachments": [
 *         {
 *           "desc": "Scan of the bill",
 *           "content_type": "application/pdf",
 *           "content": "JVBERi0xLjcK",
 *           "txn": "DL1-93h506th2f45hf"
 *         }
 *       ]
 *     }
 * @example {
 *       "type": "id_document",
 *       "method": "pipp",
 *       "verifier": {
 *         "organization": "Example Checks Ltd",
 *         "txn": "1aa05779-0775-470f"
 *       },
 *       "time": "2021-04-09T14:12Z",
 *       "document": {
 *         "type": "idcard",
 *         "number": "000000000"
 *       }
 *     }
 * @example {
 *       "type": "electronic_record",
 *       "check_details": [
 *         {
 *           "check_method": "kbv",
 *           "organization": "Example Checks Ltd",
 *           "txn": "kbv1-hf934hn09234ng03jj3"
 *         }
 *       ],
 *       "time": "2021-04-09T14:12Z",
 *       "record": {
 *         "type": "mno",
 *         "personal_number": "0012345678",
 *         "created_at": "2015-02-13T09:00Z",
 *         "date_of_expiry": "2030-02-12",
 *         "source": {
 *           "name": "Example Mobile",
 *           "country_code": "GBR"
 *         }
 *       }
 *     }
 * @example {
 *       "type": "vouch",
 *       "check_details": [
 *         {
 *           "check_method": "pvr"
 *         }
 *       ],
 *       "time": "2021-04-09T14:12Z",
 *       "attestation": {
 *         "type": "written_attestation",
 *         "reference_number": "6485-1619",
 *         "personal_number": "0012345678",
 *         "date_of_issuance": "2020-02-13",
 *         "date_of_expiry": "2022-02-12",
 *         "voucher": {
 *           "name": "Grace Sample",
 *           "birthdate": "1972-05-18",
 *           "occupation": "Head teacher"
 *         }
 *       }
 *     }
 * @example {
 *       "type": "utility_bill",
 *       "provider": {
 *         "name": "Example Utilities",
 *         "street_address": "1 Example Road",
 *         "locality": "Norwich",
 *         "postal_code": "NR1 1AA",
 *         "country": "GBR",
 *         "country_code": "GBR"
 *       },
 *       "date": "2020-11-30",
 *       "method": "pipp",
 *       "time": "2021-04-09T14:12Z"
 *     }
 * @example {
 *       "type": "electronic_signature",
 *       "signature_type": "qes_eidas",
 *       "issuer": "https://trust.example",
 *       "serial_number": "6D3F4EC5973E",
 *       "created_at": "2021-04-09T14:12Z"
 *     }
 */
export type EvidenceId4 = DocumentEvidenceId4 | ElectronicRecordEvidenceId4 | VouchEvidenceId4 | UtilityBillEvidenceId3 | ElectronicSignatureEvidenceId3;
/**
 * @description What the assurance process says of a check.
 * @example {
 *       "evidence_classification": "score_3_strength"
 *     }
 */
export type EvidenceMetadata = {
    evidence_classification?: Text;
};
/**
 * @description The check of a piece of evidence that the assurance process relies on. That there is such a check is found out by code.
 * @example {
 *       "check_id": "check-1",
 *       "evidence_metadata": {
 *         "evidence_classification": "score_3_strength"
 *       }
 *     }
 */
export type EvidenceReference = {
    check_id: CheckId;
    evidence_metadata?: EvidenceMetadata;
};
/**
 * @description The check of a piece of evidence that the assurance process relies on, by its `txn`.
 * @example {
 *       "txn": "DL1-93h506th2f45hf",
 *       "evidence_metadata": {
 *         "evidence_classification": "score_3_strength"
 *       }
 *     }
 */
export type EvidenceReferenceId4 = {
    txn: CheckId;
    evidence_metadata?: EvidenceMetadata;
};
/**
 * @description The attributes of the ECA standard that are not claims of OpenID Connect, nor of the specification of claims for identity assurance: what is told beside those of a person, of the session, of an organization and of how it was verified. Reads: D-IDA-9 D-IDA-35 D-IDA-43
 * @example {
 *       "age_is_at_least": {
 *         "age": 21,
 *         "on_date": "2021-02-05",
 *         "result": true
 *       },
 *       "first_account_open": "2012-04-23",
 *       "has_active_account": true,
 *       "account_activity": {
 *         "active": true,
 *         "active_duration": 9
 *       }
 *     }
 * @example {
 *       "organization_name": "Example Bridges Limited",
 *       "registration_number": {
 *         "number": "01234567",
 *         "issuer": "Example Register of Companies",
 *         "country": "GBR"
 *       },
 *       "uk.sic_code": "42130"
 *     }
 */
export type ExtendedCustomerAttributes = {
    phone_numbers?: PhoneNumberEntry[];
    emails?: EmailEntry[];
    age?: Age;
    age_is_at_least?: AgeStatement;
    age_is_at_most?: AgeStatement;
    previous_names?: PreviousName[];
    previous_addresses?: PreviousAddress[];
    residence_status?: ResidenceStatus[];
    qualifications?: Qualification[];
    employment_history?: Employment[];
    income?: Income;
    authority?: Authority;
    acr?: Text;
    /** @description How the user was authenticated (OIDC Core §2). */
    amr?: Text[];
    organization_name?: Text;
    organization_type?: Text;
    trading_as?: OneOrMoreTexts;
    registered_address?: Address;
    trading_addresses?: Address[];
    registration_number?: RegistrationNumbers;
    tax_details?: TaxDetails;
    lei?: Lei;
    registered_jurisdiction?: Text;
    organization_status?: Text;
    incorporation_date?: CalendarDate;
    last_accounts_date?: CalendarDate;
    last_annual_turnover?: MoneyAmount;
    "uk.sic_code"?: SicCodes;
    "eu.eori_code"?: EoriNumber;
    "eu.seed_number"?: SeedNumber;
    "uk.duns_number"?: DunsNumber;
    dprn?: RegistrationNumber;
    first_account_open?: CalendarDate;
    /** @description Whether an account is in use; to have looked at it is not enough. */
    has_active_account?: boolean;
    account_activity?: AccountActivity;
} & {
    [key: string]: unknown;
};
/**
 * @description An attachment that is fetched. Without `access_token`, the access token of the sign-in is used for it; with `null`, none is.
 * @example {
 *       "desc": "Front of the identity card",
 *       "url": "https://bank.example/attachments/id-card-front",
 *       "access_token": "bWFkZS11cCBhY2Nlc3MgdG9rZW4",
 *       "exp": 1795132800,
 *       "digest": {
 *         "alg": "sha-256",
 *         "value": "Bxb5Jkyf4Z9ddFUnYQfz3cwdNJf2PWBomnNViuihv14="
 *       }
 *     }
 */
export type ExternalAttachment = {
    desc?: Text;
    type?: AttachmentType;
    url: AttachmentUrl;
    access_token?: AttachmentAccessToken;
    exp?: NumericDate;
    digest: Digest;
};
/**
 * @description An attachment that is fetched. Without `access_token`, the access token of the sign-in is used for it; with `null`, none is. `expires_in` counts seconds.
 * @example {
 *       "desc": "Front of the identity card",
 *       "url": "https://bank.example/attachments/pGL9yz4hZQ",
 *       "access_token": "bWFkZS11cCBhY2Nlc3MgdG9rZW4",
 *       "expires_in": 300,
 *       "digest": {
 *         "alg": "sha-256",
 *         "value": "qvLC+UVYnaROoQF1nyQtFGxNpzPhEvOqCHG2Kb4JK0U="
 *       },
 *       "txn": "DL1-93h506th2f45hf"
 *     }
 * @example {
 *       "url": "https://bank.example/attachments/4Ag8IpOf95",
 *       "access_token": null,
 *       "expires_in": 1,
 *       "digest": {
 *         "alg": "sha-256",
 *         "value": "qvLC+UVYnaROoQF1nyQtFGxNpzPhEvOqCHG2Kb4JK0U="
 *       }
 *     }
 */
export type ExternalAttachmentId3 = {
    desc?: Text;
    url: AttachmentUrl;
    access_token?: AttachmentAccessToken;
    expires_in?: number;
    digest: Digest;
    txn?: CheckId;
};
/**
 * @description The scope that was granted, where it is not the one that was asked for.
 * @example openid
 */
export type GrantedScope = string;
/**
 * @description The left half of the hash of what the ID token belongs to, base64url.
 * @example 77QmUPtjPfzWtF2AnpK9RQ
 */
export type Hash = string;
/**
 * @description An `https` URI.
 * @example https://register.example/claims
 */
export type HttpsUri = string;
/**
 * @description A country, or an organization that stands for one, by its code of travel documents: three letters or, for compatibility, two. Germany has one letter there, and may be filled up as on the document. Reads: D-IDA-10
 * @example GBR
 * @example UNO
 * @example D
 */
export type IcaoCountryCode = string;
/**
 * @description Evidence by an identity document.
 * @example {
 *       "type": "id_document",
 *       "method": "pipp",
 *       "verifier": {
 *         "organization": "Example Checks Ltd",
 *         "txn": "1aa05779-0775-470f"
 *       },
 *       "time": "2021-01-02T18:25Z",
 *       "document": {
 *         "type": "driving_permit",
 *         "number": "SAMPL840321A99ZZ",
 *         "issuer": {
 *           "name": "Example Licensing Office",
 *           "country": "GBR"
 *         },
 *         "date_of_issuance": "2019-02-28",
 *         "date_of_expiry": "2029-02-27"
 *       }
 *     }
 */
export type IdDocumentEvidenceId2 = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "id_document";
    method?: CheckMethod;
    verifier?: VerifierId2;
    time?: Timestamp;
    document?: DocumentId2;
};
/**
 * @description Claims of an ID token: who signed in, at which provider, when and how, and beside it what the provider verified of the user. Whether the token can be trusted is verified by code.
 * @example {
 *       "iss": "https://id.bank.example",
 *       "sub": "24400320",
 *       "aud": "payments",
 *       "exp": 1795133100,
 *       "iat": 1795132800,
 *       "auth_time": 1795132790,
 *       "nonce": "n-0S6_WzA2Mj",
 *       "acr": "urn:bank.example:sca",
 *       "verified_claims": {
 *         "verification": {
 *           "trust_framework": "uk_diatf",
 *           "time": "2026-01-02T18:25Z"
 *         },
 *         "claims": {
 *           "name": "Ada Sample",
 *           "address": {
 *             "street_address": "31 Example Street",
 *             "locality": "Norwich",
 *             "postal_code": "NR1 1AA",
 *             "country_code": "GBR"
 *           }
 *         }
 *       }
 *     }
 */
export type IdTokenClaims = {
    iss: EndpointUri;
    sub: Subject;
    aud: Audience;
    exp: NumericDate;
    iat: NumericDate;
    auth_time?: NumericDate;
    nonce?: Nonce;
    acr?: Text;
    amr?: AuthenticationMethods;
    azp?: ClientId;
    at_hash?: Hash;
    c_hash?: Hash;
    verified_claims?: VerifiedClaims;
    _claim_names?: ClaimNames;
    _claim_sources?: ClaimSources;
};
/**
 * @description What a person earns in a period, such as a `month` or a `year`. Reads: D-IDA-39
 * @example {
 *       "value": "31200.00",
 *       "currency": "GBP",
 *       "period": "year"
 *     }
 */
export type Income = {
    value: DecimalAmount;
    currency: CurrencyCode;
    period?: Text;
};
/**
 * @description Who issued a document, with the parts of its address, and where it has jurisdiction.
 * @example {
 *       "name": "HM Passport Office",
 *       "country_code": "GBR"
 *     }
 */
export type Issuer = {
    name?: Text;
    formatted?: Text;
    street_address?: Text;
    locality?: Text;
    region?: Text;
    postal_code?: Text;
    country?: Text;
    country_code?: IcaoCountryCode;
    jurisdiction?: Text;
};
/**
 * @description Who issued an identity document, with the country by its code.
 * @example {
 *       "name": "Example Licensing Office",
 *       "country": "GBR"
 *     }
 */
export type IssuerId2 = {
    name?: Text;
    country?: IcaoCountryCode;
};
/**
 * @description A public key.
 * @example {
 *       "kty": "EC",
 *       "use": "sig",
 *       "alg": "ES256",
 *       "kid": "bank-1",
 *       "crv": "P-256",
 *       "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
 *       "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"
 *     }
 */
export type Jwk = {
    kty: KeyType;
    use?: KeyText;
    alg?: KeyText;
    kid?: KeyText;
    n?: KeyText;
    e?: KeyText;
    crv?: KeyText;
    x?: KeyText;
    y?: KeyText;
};
/**
 * @description The keys with which the provider signs.
 * @example {
 *       "keys": [
 *         {
 *           "kty": "EC",
 *           "use": "sig",
 *           "alg": "ES256",
 *           "kid": "bank-1",
 *           "crv": "P-256",
 *           "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
 *           "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"
 *         }
 *       ]
 *     }
 */
export type JwkSet = {
    keys: Jwks;
};
/**
 * @description Public keys.
 * @example [
 *       {
 *         "kty": "EC",
 *         "crv": "P-256",
 *         "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
 *         "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"
 *       }
 *     ]
 */
export type Jwks = Jwk[];
/**
 * @description A JWT in compact form, signed (3 parts) or encrypted (5 parts). Whether it holds is verified by code.
 * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
 */
export type Jwt = string;
/**
 * @description The name of a key, or a part of it in base64url.
 * @example bank-1
 */
export type KeyText = string;
/**
 * @description The family of a key, e.g. `RSA` or `EC`.
 * @example RSA
 * @example EC
 */
export type KeyType = string;
/**
 * @description A language tag.
 * @example en-GB
 */
export type LanguageTag = string;
/**
 * @description Language tags.
 * @example [
 *       "en-GB",
 *       "cy"
 *     ]
 */
export type LanguageTags = LanguageTag[];
/**
 * @description A legal entity identifier of ISO 17442, 18 letters and digits and two check digits, which are not calculated here. Reads: D-IDA-42
 * @example 00000000000000EXAM00
 */
export type Lei = string;
/**
 * Format: int64
 * @description How long the access token is good for, in seconds from the answer.
 * @example 300
 */
export type LifetimeSeconds = number;
/**
 * @description A language tag. Its parts are joined by hyphens, or as some providers have it by underscores.
 * @example en-GB
 * @example en_GB
 */
export type Locale = string;
/**
 * @description Language tags in order of preference, divided by single spaces.
 * @example cy en-GB
 */
export type Locales = string;
/**
 * @description Who is to sign in, in a form that the provider knows.
 * @example customer@mail.example
 */
export type LoginHint = string;
/**
 * @description How long ago the user may have signed in, in seconds. It has nothing to do with `max_age` within `claims`.
 * @example 300
 */
export type MaxAge = string;
/**
 * @description How the authenticity of evidence was validated, or how a person was verified to be the one that it is about.
 * @example {
 *       "type": "vpip",
 *       "policy": "gpg45",
 *       "procedure": "m1b",
 *       "status": "completed"
 *     }
 */
export type MethodId3 = {
    type: CheckMethod;
    policy?: AssurancePolicy;
    procedure?: AssuranceProcedure;
    status?: Text;
};
/**
 * @description An amount of money and its currency, of which neither says anything without the other. Reads: D-IDA-39
 * @example {
 *       "value": "5000.00",
 *       "currency": "GBP"
 *     }
 */
export type MoneyAmount = {
    value: DecimalAmount;
    currency: CurrencyCode;
};
/**
 * @description A phone number in international format, 5 to 15 digits, with or without a plus sign.
 * @example 447700900250
 * @example +447700900250
 */
export type Msisdn = string;
/**
 * @description The nationalities of a person. One without any has an empty list.
 * @example [
 *       "GBR",
 *       "FRA"
 *     ]
 */
export type Nationalities = IcaoCountryCode[];
/**
 * @description A list of texts, with at least one of them.
 * @example [
 *       "uk_diatf"
 *     ]
 */
export type NonEmptyTextList = Text[];
/**
 * @description Ties the ID token to the request.
 * @example n-0S6_WzA2Mj
 */
export type Nonce = string;
/**
 * @description A point in time, in seconds since 1970-01-01T00:00:00Z.
 * @example 1795132800
 */
export type NumericDate = number;
/**
 * @description Why a request failed.
 * @example {
 *       "error": "invalid_request",
 *       "error_description": "claims is invalid"
 *     }
 */
export type OAuthError = {
    error: OAuthErrorCode;
    error_description?: OAuthErrorDescription;
    error_uri?: ErrorUri;
};
/**
 * @description What went wrong, by its code. An open list.
 * @example invalid_request
 */
export type OAuthErrorCode = string;
/**
 * @description What went wrong, in words for the engineers of the relying party, never for its users. ASCII but for `"` and `\`.
 * @example claims is invalid
 */
export type OAuthErrorDescription = string;
/**
 * @description One text, or several. Reads: D-IDA-41
 * @example Example Bridges
 * @example [
 *       "Example Bridges",
 *       "Example Tunnels"
 *     ]
 */
export type OneOrMoreTexts = Text | Text[];
/**
 * @description One phone number of several, as the claim `phone_number` or as the claim `msisdn`, and what it is used for. Reads: D-IDA-36
 * @example {
 *       "msisdn": "+447700900250",
 *       "preferred": true,
 *       "format": "msisdn",
 *       "capabilities": [
 *         "audio",
 *         "sms"
 *       ],
 *       "tag": "mobile"
 *     }
 */
export type PhoneNumberEntry = {
    phone_number?: Text;
    msisdn?: Msisdn;
    /** @description Whether the person wants to be called at this one. */
    preferred?: boolean;
    format?: Text;
    /** @description What it can be used for, e.g. `audio`, `fax`, `sms`. */
    capabilities?: Text[];
    tag?: Text;
};
/**
 * @description Where a person was born, with at least one part. Reads: D-IDA-11
 * @example {
 *       "country": "GB",
 *       "locality": "Norwich"
 *     }
 */
export type PlaceOfBirth = {
    country?: BirthCountryCode;
    region?: Text;
    locality?: Text;
};
/**
 * @description An authorization request whose parameters stand in the open. Where the redirect brings an ID token, a nonce is due. Unknown parameters are passed over.
 * @example {
 *       "client_id": "venue",
 *       "redirect_uri": "https://venue.example/callback",
 *       "response_type": "code",
 *       "scope": "openid",
 *       "state": "af0ifjsldkj",
 *       "nonce": "n-0S6_WzA2Mj",
 *       "claims": "{\"userinfo\":{\"verified_claims\":{\"verification\":{\"trust_framework\":null},\"claims\":{\"age_is_at_least\":{\"age\":{\"value\":21}}}}}}",
 *       "code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
 *       "code_challenge_method": "S256"
 *     }
 */
export type PlainAuthorizationRequest = {
    client_id: ClientId;
    redirect_uri: RedirectUri;
    response_type: ResponseType;
    scope: Scope;
    state?: State;
    nonce?: Nonce;
    acr_values?: AcrValues;
    login_hint?: LoginHint;
    id_token_hint?: Jwt;
    display?: Display;
    prompt?: Prompt;
    max_age?: MaxAge;
    ui_locales?: Locales;
    claims_locales?: Locales;
    claims?: ClaimsText;
    code_challenge?: CodeChallenge;
    code_challenge_method?: CodeChallengeMethod;
};
/**
 * @description An address that a person had before, and when. Reads: D-IDA-37
 * @example {
 *       "street_address": "2 Example Road",
 *       "locality": "Norwich",
 *       "postal_code": "NR1 1AA",
 *       "country_code": "GBR",
 *       "from": "2009-04",
 *       "to": "2016-09-30"
 *     }
 */
export type PreviousAddress = {
    formatted?: Text;
    street_address?: Text;
    locality?: Text;
    region?: Text;
    postal_code?: Text;
    country?: Text;
    country_code?: CountryCode;
    from?: ReducedDate;
    to?: ReducedDate;
};
/**
 * @description A name that a person had before, by the claims of OpenID Connect and with at least one of them, and when it was borne. Reads: D-IDA-37
 * @example {
 *       "given_name": "Ada",
 *       "family_name": "Example",
 *       "from": "1984",
 *       "to": "2011-06-18"
 *     }
 */
export type PreviousName = {
    name?: Text;
    given_name?: Text;
    middle_name?: Text;
    family_name?: Text;
    from?: ReducedDate;
    to?: ReducedDate;
};
/**
 * @description What the user is asked for: nothing (`none`, which stands alone), or a list of `login`, `consent` and `select_account`.
 * @example login
 * @example login consent
 */
export type Prompt = string;
/**
 * @description Claims of an assertion of another source, aggregated or distributed. It has neither `exp` nor `aud`, so that nobody takes it for an ID token. Its header says `typ: provided-claims+jwt`.
 * @example {
 *       "iss": "https://register.example",
 *       "sub": "e8148603",
 *       "verified_claims": {
 *         "verification": {
 *           "trust_framework": "uk_diatf"
 *         },
 *         "claims": {
 *           "organization_name": "Example Bakery Ltd"
 *         }
 *       }
 *     }
 */
export type ProvidedClaims = {
    iss: string;
    sub: string;
    verified_claims: VerifiedClaims;
    exp?: never;
    aud?: never;
};
/**
 * @description Who sent a utility bill, with the parts of its address.
 * @example {
 *       "name": "Example Utilities",
 *       "street_address": "1 Example Road",
 *       "locality": "Norwich",
 *       "postal_code": "NR1 1AA",
 *       "country": "GBR"
 *     }
 */
export type ProviderId2 = {
    name?: Text;
    formatted?: Text;
    street_address?: Text;
    locality?: Text;
    region?: Text;
    postal_code?: Text;
    country?: Text;
};
/**
 * @description Who sent a utility bill, with the parts of its address.
 * @example {
 *       "name": "Example Utilities",
 *       "street_address": "1 Example Road",
 *       "locality": "Norwich",
 *       "postal_code": "NR1 1AA",
 *       "country": "GBR",
 *       "country_code": "GBR"
 *     }
 */
export type ProviderId3 = {
    name: Text;
    formatted?: Text;
    street_address?: Text;
    locality?: Text;
    region?: Text;
    postal_code?: Text;
    country?: Text;
    country_code?: IcaoCountryCode;
};
/**
 * @description What a provider is and can do: the members of OpenID Connect Discovery, those of identity assurance, and the names that earlier generations had for these. What one member asks of another is checked by code. Reads: D-IDA-49
 * @example {
 *       "issuer": "https://id.bank.example",
 *       "authorization_endpoint": "https://id.bank.example/authorize",
 *       "token_endpoint": "https://id.bank.example/token",
 *       "userinfo_endpoint": "https://id.bank.example/userinfo",
 *       "jwks_uri": "https://id.bank.example/jwks",
 *       "response_types_supported": [
 *         "code",
 *         "code id_token"
 *       ],
 *       "subject_types_supported": [
 *         "pairwise"
 *       ],
 *       "id_token_signing_alg_values_supported": [
 *         "ES256"
 *       ],
 *       "claims_parameter_supported": true,
 *       "trust_frameworks_supported": [
 *         "uk_diatf"
 *       ],
 *       "claims_in_verified_claims_supported": [
 *         "given_name",
 *         "family_name",
 *         "birthdate",
 *         "address",
 *         "age_is_at_least"
 *       ],
 *       "evidence_supported": [
 *         "document",
 *         "electronic_record"
 *       ],
 *       "documents_supported": [
 *         "driving_permit",
 *         "passport",
 *         "utility_statement"
 *       ],
 *       "documents_check_methods_supported": [
 *         "pipp"
 *       ],
 *       "electronic_records_supported": [
 *         "bank_account"
 *       ]
 *     }
 */
export type ProviderMetadata = {
    issuer: EndpointUri;
    authorization_endpoint: EndpointUri;
    token_endpoint: EndpointUri;
    userinfo_endpoint?: EndpointUri;
    jwks_uri: EndpointUri;
    registration_endpoint?: EndpointUri;
    scopes_supported?: TextList;
    response_types_supported: TextList;
    response_modes_supported?: TextList;
    grant_types_supported?: TextList;
    acr_values_supported?: TextList;
    subject_types_supported: TextList;
    id_token_signing_alg_values_supported: TextList;
    id_token_encryption_alg_values_supported?: TextList;
    id_token_encryption_enc_values_supported?: TextList;
    userinfo_signing_alg_values_supported?: TextList;
    userinfo_encryption_alg_values_supported?: TextList;
    userinfo_encryption_enc_values_supported?: TextList;
    request_object_signing_alg_values_supported?: TextList;
    request_object_encryption_alg_values_supported?: TextList;
    request_object_encryption_enc_values_supported?: TextList;
    token_endpoint_auth_methods_supported?: TextList;
    token_endpoint_auth_signing_alg_values_supported?: TextList;
    code_challenge_methods_supported?: TextList;
    display_values_supported?: TextList;
    claim_types_supported?: TextList;
    claims_supported?: TextList;
    claims_locales_supported?: LanguageTags;
    ui_locales_supported?: LanguageTags;
    service_documentation?: EndpointUri;
    op_policy_uri?: EndpointUri;
    op_tos_uri?: EndpointUri;
    claims_parameter_supported?: boolean;
    request_parameter_supported?: boolean;
    request_uri_parameter_supported?: boolean;
    require_request_uri_registration?: boolean;
    trust_frameworks_supported: NonEmptyTextList;
    claims_in_verified_claims_supported: NonEmptyTextList;
    evidence_supported?: NonEmptyTextList;
    documents_supported?: NonEmptyTextList;
    documents_check_methods_supported?: NonEmptyTextList;
    electronic_records_supported?: NonEmptyTextList;
    attachments_supported?: NonEmptyTextList;
    digest_algorithms_supported?: NonEmptyTextList;
    verified_claims_supported?: boolean;
    id_documents_supported?: TextList;
    id_documents_verification_methods_supported?: TextList;
    documents_methods_supported?: TextList;
    documents_validation_methods_supported?: TextList;
    documents_verification_methods_supported?: TextList;
};
/**
 * @description Evidence by a qualified electronic signature.
 * @example {
 *       "type": "qes",
 *       "issuer": "https://trust.example",
 *       "serial_number": "6D3F4EC5973E",
 *       "created_at": "2021-01-02T18:25:43Z"
 *     }
 */
export type QesEvidenceId2 = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "qes";
    issuer?: Text;
    serial_number?: Text;
    created_at?: Timestamp;
};
/**
 * @description What a person has learned, and how far. Reads: D-IDA-38
 * @example {
 *       "qualification": "Mathematics",
 *       "level_of_attainment": "A level"
 *     }
 */
export type Qualification = {
    qualification?: Text;
    level_of_attainment?: Text;
};
/**
 * @description When an electronic record was made: a point in time, as the text of the drafts asks for, or a day, as their schema and their example have it. Reads: D-IDA-16
 * @example 2015-02-13T09:00Z
 * @example 2015-02-13
 */
export type RecordDateId3 = string;
/**
 * @description Who keeps an electronic record, with the parts of its address, and where it has jurisdiction.
 * @example {
 *       "name": "Example Mobile",
 *       "country_code": "GBR"
 *     }
 */
export type RecordSource = {
    name?: Text;
    formatted?: Text;
    street_address?: Text;
    locality?: Text;
    region?: Text;
    postal_code?: Text;
    country?: Text;
    country_code?: IcaoCountryCode;
    jurisdiction?: Text;
};
/**
 * @description The kind of an electronic record. An open list.
 * @example bank_account
 * @example mno
 * @example population_register
 */
export type RecordType = string;
/**
 * @description Where the browser goes next.
 * @example https://energy.example/callback?code=SplxlOBeZQQYbYS6WxSbIA&state=af0ifjsldkj
 */
export type RedirectTarget = string;
/**
 * @description Where the browser of the user is sent back to: an absolute URI without a fragment, equal to one that the relying party registered.
 * @example https://energy.example/callback
 */
export type RedirectUri = string;
/**
 * @description When something of long ago began or ended, as far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Reads: D-IDA-37
 * @example 2004-05-01
 * @example 2004-05
 * @example 2004
 */
export type ReducedDate = string;
/**
 * @description A refresh token is exchanged for new tokens.
 * @example {
 *       "grant_type": "refresh_token",
 *       "refresh_token": "bWFkZS11cCByZWZyZXNoIHRva2Vu"
 *     }
 */
export type RefreshGrantForm = {
    /** @enum {string} */
    grant_type: "refresh_token";
    refresh_token: RefreshToken;
    scope?: GrantedScope;
    client_id?: ClientId;
    client_secret?: ClientSecret;
    client_assertion_type?: ClientAssertionType;
    client_assertion?: Jwt;
};
/**
 * @description The token for new tokens.
 * @example bWFkZS11cCByZWZyZXNoIHRva2Vu
 */
export type RefreshToken = string;
/**
 * @description A number under which an organization is registered, who gave it, and in which country. Reads: D-IDA-40
 * @example {
 *       "number": "01234567",
 *       "issuer": "Example Register of Companies",
 *       "country": "GBR"
 *     }
 */
export type RegistrationNumber = {
    number?: Text;
    issuer?: Text;
    country?: CountryCode;
};
/**
 * @description One registration number, or several. Reads: D-IDA-40
 * @example {
 *       "number": "01234567",
 *       "issuer": "Example Register of Companies",
 *       "country": "GBR"
 *     }
 * @example [
 *       {
 *         "number": "01234567",
 *         "issuer": "Example Register of Companies"
 *       }
 *     ]
 */
export type RegistrationNumbers = RegistrationNumber | RegistrationNumber[];
/** @description Which details of the assurance process are wanted. Those that fit are answered whole. */
export type RequestedAssuranceDetails = {
    assurance_type?: RequestedText;
    assurance_classification?: RequestedText;
    evidence_ref?: RequestedEvidenceReference[] | null;
};
/** @description Which details of the assurance process are wanted. Those that fit are answered whole. */
export type RequestedAssuranceDetailsId4 = {
    assurance_type?: RequestedText;
    assurance_classification?: RequestedText;
    evidence_ref?: RequestedEvidenceReferenceId4[] | null;
};
/** @description What is wanted of the assurance process. */
export type RequestedAssuranceProcess = {
    policy?: RequestedText;
    procedure?: RequestedText;
    assurance_details?: RequestedAssuranceDetails[] | null;
} | null;
/** @description What is wanted of the assurance process, in the third draft. */
export type RequestedAssuranceProcessId3 = {
    policy?: RequestedText;
    procedure?: RequestedText;
    status?: RequestedText;
} | null;
/** @description What is wanted of the assurance process. */
export type RequestedAssuranceProcessId4 = {
    policy?: RequestedText;
    procedure?: RequestedText;
    assurance_details?: RequestedAssuranceDetailsId4[] | null;
} | null;
/** @description What is wanted of an attestation. */
export type RequestedAttestation = {
    type?: RequestedText;
    reference_number?: RequestedText;
    date_of_issuance?: RequestedDate;
    date_of_expiry?: RequestedDate;
    voucher?: RequestedVoucher;
} | null;
/** @description What is wanted of an attestation, in the third and the fourth draft. */
export type RequestedAttestationId3 = {
    type?: RequestedText;
    reference_number?: RequestedText;
    date_of_issuance?: RequestedDate;
    date_of_expiry?: RequestedDate;
    voucher?: RequestedVoucher;
    personal_number?: RequestedText;
} | null;
/** @description What is wanted of a check, and which checks: those for which all constraints hold. */
export type RequestedCheck = {
    check_method: RequestedText;
    organization?: RequestedText;
    check_id?: RequestedText;
    time?: RequestedDate;
} | null;
/**
 * @description What is wanted of the checks: `null` for all of them, or an array of which one has to fit. One object stands for an array of one. Reads: D-IDA-24
 * @example null
 * @example [
 *       {
 *         "check_method": {
 *           "value": "pipp"
 *         },
 *         "time": null
 *       }
 *     ]
 */
export type RequestedCheckDetails = RequestedCheck | RequestedCheck[];
/**
 * @description What is wanted of the checks: `null` for all of them, or an array of which one has to fit. One object stands for an array of one. Reads: D-IDA-24
 * @example null
 * @example [
 *       {
 *         "check_method": {
 *           "value": "pipp"
 *         },
 *         "time": null
 *       }
 *     ]
 */
export type RequestedCheckDetailsId4 = RequestedCheckId4 | RequestedCheckId4[];
/** @description What is wanted of a check, and which checks: those for which all constraints hold. In the fourth draft. */
export type RequestedCheckId4 = {
    check_method: RequestedText;
    organization?: RequestedText;
    txn?: RequestedText;
    time?: RequestedDate;
} | null;
/**
 * @description Asks for a claim: `null`, or an object with what it has to be. Other members that are `null` or objects narrow a claim whose value is an object, or a list of objects, to these members. Reads: D-IDA-7 D-IDA-56
 * @example null
 * @example {
 *       "essential": true
 *     }
 * @example {
 *       "value": "Ada"
 *     }
 * @example {
 *       "country": null
 *     }
 */
export type RequestedClaim = ({
    essential?: boolean;
    /** @description The one value that is wanted. */
    value?: unknown;
    values?: unknown[];
    max_age?: number;
    purpose?: ClaimPurpose;
} & {
    [key: string]: unknown;
}) | null;
/**
 * @description Which claims are wanted, by name. A name may carry a language tag, as in `given_name#fr`. Without a member, no claim is: Reads: D-IDA-6
 * @example {
 *       "given_name": null,
 *       "family_name": {
 *         "essential": true
 *       },
 *       "birthdate": null
 *     }
 */
export type RequestedClaims = {
    [key: string]: RequestedClaim;
};
/**
 * @description Which claims are wanted, by name: at least one, up to the fourth draft. Reads: D-IDA-23
 * @example {
 *       "given_name": null,
 *       "family_name": {
 *         "essential": true
 *       }
 *     }
 */
export type RequestedClaimsId2 = {
    [key: string]: RequestedClaim;
};
/**
 * @description Asks for a date or a point in time: `null`, or an object that may ask that no more than `max_age` seconds have passed since.
 * @example null
 * @example {
 *       "max_age": 63113852
 *     }
 */
export type RequestedDate = {
    essential?: boolean;
    value?: string;
    values?: string[];
    max_age?: number;
    purpose?: ClaimPurpose;
} | null;
/**
 * @description Which of the claims that were taken from a piece of evidence are wanted: `null` for all of them.
 * @example null
 * @example {
 *       "given_name": null
 *     }
 */
export type RequestedDerivedClaims = {
    [key: string]: RequestedClaim;
} | null;
/** @description What is wanted of a document. */
export type RequestedDocument = {
    type?: RequestedText;
    document_number?: RequestedText;
    serial_number?: RequestedText;
    date_of_issuance?: RequestedDate;
    date_of_expiry?: RequestedDate;
    issuer?: RequestedIssuer;
} | null;
/** @description What is wanted of a document, in the second draft. */
export type RequestedDocumentId2 = {
    type?: RequestedText;
    number?: RequestedText;
    date_of_issuance?: RequestedDate;
    date_of_expiry?: RequestedDate;
    issuer?: RequestedIssuerId2;
} | null;
/** @description What is wanted of a document, in the third and the fourth draft. */
export type RequestedDocumentId3 = {
    type?: RequestedText;
    document_number?: RequestedText;
    serial_number?: RequestedText;
    date_of_issuance?: RequestedDate;
    date_of_expiry?: RequestedDate;
    issuer?: RequestedIssuer;
    number?: RequestedText;
    personal_number?: RequestedText;
} | null;
/** @description Which claims are wanted from an endpoint, verified or not. */
export type RequestedEndpointClaims = {
    acr?: RequestedClaim;
    auth_time?: RequestedClaim;
    name?: RequestedClaim;
    given_name?: RequestedClaim;
    family_name?: RequestedClaim;
    middle_name?: RequestedClaim;
    nickname?: RequestedClaim;
    preferred_username?: RequestedClaim;
    profile?: RequestedClaim;
    picture?: RequestedClaim;
    website?: RequestedClaim;
    email?: RequestedClaim;
    email_verified?: RequestedClaim;
    gender?: RequestedClaim;
    birthdate?: RequestedClaim;
    zoneinfo?: RequestedClaim;
    locale?: RequestedClaim;
    phone_number?: RequestedClaim;
    phone_number_verified?: RequestedClaim;
    address?: RequestedClaim;
    updated_at?: RequestedClaim;
    place_of_birth?: RequestedClaim;
    nationalities?: RequestedClaim;
    birth_family_name?: RequestedClaim;
    birth_given_name?: RequestedClaim;
    birth_middle_name?: RequestedClaim;
    salutation?: RequestedClaim;
    title?: RequestedClaim;
    msisdn?: RequestedClaim;
    also_known_as?: RequestedClaim;
    verified_claims?: VerifiedClaimsRequest;
};
/** @description Which claims are wanted from an endpoint, verified or not. In the second draft. */
export type RequestedEndpointClaimsId2 = {
    acr?: RequestedClaim;
    auth_time?: RequestedClaim;
    name?: RequestedClaim;
    given_name?: RequestedClaim;
    family_name?: RequestedClaim;
    middle_name?: RequestedClaim;
    nickname?: RequestedClaim;
    preferred_username?: RequestedClaim;
    profile?: RequestedClaim;
    picture?: RequestedClaim;
    website?: RequestedClaim;
    email?: RequestedClaim;
    email_verified?: RequestedClaim;
    gender?: RequestedClaim;
    birthdate?: RequestedClaim;
    zoneinfo?: RequestedClaim;
    locale?: RequestedClaim;
    phone_number?: RequestedClaim;
    phone_number_verified?: RequestedClaim;
    address?: RequestedClaim;
    updated_at?: RequestedClaim;
    place_of_birth?: RequestedClaim;
    nationalities?: RequestedClaim;
    birth_family_name?: RequestedClaim;
    birth_given_name?: RequestedClaim;
    birth_middle_name?: RequestedClaim;
    salutation?: RequestedClaim;
    title?: RequestedClaim;
    msisdn?: RequestedClaim;
    also_known_as?: RequestedClaim;
    verified_claims?: VerifiedClaimsRequestId2;
};
/** @description Which claims are wanted from an endpoint, verified or not. In the third draft. */
export type RequestedEndpointClaimsId3 = {
    acr?: RequestedClaim;
    auth_time?: RequestedClaim;
    name?: RequestedClaim;
    given_name?: RequestedClaim;
    family_name?: RequestedClaim;
    middle_name?: RequestedClaim;
    nickname?: RequestedClaim;
    preferred_username?: RequestedClaim;
    profile?: RequestedClaim;
    picture?: RequestedClaim;
    website?: RequestedClaim;
    email?: RequestedClaim;
    email_verified?: RequestedClaim;
    gender?: RequestedClaim;
    birthdate?: RequestedClaim;
    zoneinfo?: RequestedClaim;
    locale?: RequestedClaim;
    phone_number?: RequestedClaim;
    phone_number_verified?: RequestedClaim;
    address?: RequestedClaim;
    updated_at?: RequestedClaim;
    place_of_birth?: RequestedClaim;
    nationalities?: RequestedClaim;
    birth_family_name?: RequestedClaim;
    birth_given_name?: RequestedClaim;
    birth_middle_name?: RequestedClaim;
    salutation?: RequestedClaim;
    title?: RequestedClaim;
    msisdn?: RequestedClaim;
    also_known_as?: RequestedClaim;
    verified_claims?: VerifiedClaimsRequestId3;
};
/** @description Which claims are wanted from an endpoint, verified or not. In the fourth draft. */
export type RequestedEndpointClaimsId4 = {
    acr?: RequestedClaim;
    auth_time?: RequestedClaim;
    name?: RequestedClaim;
    given_name?: RequestedClaim;
    family_name?: RequestedClaim;
    middle_name?: RequestedClaim;
    nickname?: RequestedClaim;
    preferred_username?: RequestedClaim;
    profile?: RequestedClaim;
    picture?: RequestedClaim;
    website?: RequestedClaim;
    email?: RequestedClaim;
    email_verified?: RequestedClaim;
    gender?: RequestedClaim;
    birthdate?: RequestedClaim;
    zoneinfo?: RequestedClaim;
    locale?: RequestedClaim;
    phone_number?: RequestedClaim;
    phone_number_verified?: RequestedClaim;
    address?: RequestedClaim;
    updated_at?: RequestedClaim;
    place_of_birth?: RequestedClaim;
    nationalities?: RequestedClaim;
    birth_family_name?: RequestedClaim;
    birth_given_name?: RequestedClaim;
    birth_middle_name?: RequestedClaim;
    salutation?: RequestedClaim;
    title?: RequestedClaim;
    msisdn?: RequestedClaim;
    also_known_as?: RequestedClaim;
    verified_claims?: VerifiedClaimsRequestId4;
};
/** @description Which evidence is wanted, by its type, and what of it. */
export type RequestedEvidence = {
    type: RequestedEvidenceType;
    check_details?: RequestedCheckDetails;
    document_details?: RequestedDocument;
    record?: RequestedRecord;
    attestation?: RequestedAttestation;
    signature_type?: RequestedText;
    issuer?: RequestedText;
    serial_number?: RequestedText;
    created_at?: RequestedDate;
    derived_claims?: RequestedDerivedClaims;
    attachments?: RequestedValue;
};
/** @description Which evidence is wanted, by its type, and what of it. In the second draft. */
export type RequestedEvidenceId2 = {
    type: RequestedEvidenceTypeId2;
    method?: RequestedText;
    verifier?: RequestedVerifierId2;
    time?: RequestedDate;
    document?: RequestedDocumentId2;
    provider?: RequestedProviderId2;
    date?: RequestedDate;
    issuer?: RequestedText;
    serial_number?: RequestedText;
    created_at?: RequestedDate;
};
/** @description Which evidence is wanted, by its type, and what of it. In the third draft. */
export type RequestedEvidenceId3 = {
    type: RequestedEvidenceTypeId3;
    validation_method?: RequestedMethodId3;
    verification_method?: RequestedMethodId3;
    document_details?: RequestedDocumentId3;
    record?: RequestedRecordId3;
    attestation?: RequestedAttestationId3;
    signature_type?: RequestedText;
    issuer?: RequestedText;
    serial_number?: RequestedText;
    created_at?: RequestedDate;
    method?: RequestedText;
    verifier?: RequestedVerifierId2;
    time?: RequestedDate;
    document?: RequestedDocumentId3;
    provider?: RequestedProviderId3;
    date?: RequestedDate;
    attachments?: RequestedValue;
};
/** @description Which evidence is wanted, by its type, and what of it. In the fourth draft. */
export type RequestedEvidenceId4 = {
    type: RequestedEvidenceTypeId3;
    check_details?: RequestedCheckDetailsId4;
    document_details?: RequestedDocumentId3;
    record?: RequestedRecordId3;
    attestation?: RequestedAttestationId3;
    signature_type?: RequestedText;
    issuer?: RequestedText;
    serial_number?: RequestedText;
    created_at?: RequestedDate;
    method?: RequestedText;
    verifier?: RequestedVerifierId2;
    time?: RequestedDate;
    document?: RequestedDocumentId3;
    provider?: RequestedProviderId3;
    date?: RequestedDate;
    attachments?: RequestedValue;
};
/** @description What is wanted of how a check was classified. */
export type RequestedEvidenceMetadata = {
    evidence_classification?: RequestedText;
} | null;
/** @description What is wanted of a reference to a check. */
export type RequestedEvidenceReference = {
    check_id?: RequestedText;
    evidence_metadata?: RequestedEvidenceMetadata;
};
/** @description What is wanted of a reference to a check. */
export type RequestedEvidenceReferenceId4 = {
    txn?: RequestedText;
    evidence_metadata?: RequestedEvidenceMetadata;
};
/** @description The one type of evidence that is asked for. `values` is not allowed here. */
export type RequestedEvidenceType = {
    essential?: boolean;
    /** @enum {unknown} */
    value: "document" | "electronic_record" | "vouch" | "electronic_signature";
    values?: never;
    max_age?: never;
    purpose?: ClaimPurpose;
};
/** @description The one type of evidence that is asked for. `values` is not allowed here. In the second draft. */
export type RequestedEvidenceTypeId2 = {
    essential?: boolean;
    /** @enum {unknown} */
    value: "id_document" | "utility_bill" | "qes";
    values?: never;
    max_age?: never;
    purpose?: ClaimPurpose;
};
/** @description The one type of evidence that is asked for. `values` is not allowed here. In the third and the fourth draft. */
export type RequestedEvidenceTypeId3 = {
    essential?: boolean;
    /** @enum {unknown} */
    value: "document" | "electronic_record" | "vouch" | "electronic_signature" | "id_document" | "utility_bill";
    values?: never;
    max_age?: never;
    purpose?: ClaimPurpose;
};
/** @description What is wanted of who issued a document, or keeps a record. */
export type RequestedIssuer = {
    name?: RequestedText;
    formatted?: RequestedText;
    street_address?: RequestedText;
    locality?: RequestedText;
    region?: RequestedText;
    postal_code?: RequestedText;
    country?: RequestedText;
    country_code?: RequestedText;
    jurisdiction?: RequestedText;
} | null;
/** @description What is wanted of who issued a document, in the second draft. */
export type RequestedIssuerId2 = {
    name?: RequestedText;
    country?: RequestedText;
} | null;
/** @description What is wanted of how evidence was validated, or the user verified, in the third draft. */
export type RequestedMethodId3 = {
    type?: RequestedText;
    policy?: RequestedText;
    procedure?: RequestedText;
    status?: RequestedText;
} | null;
/** @description What is wanted of who sent a bill, in the second draft. */
export type RequestedProviderId2 = {
    name?: RequestedText;
    formatted?: RequestedText;
    street_address?: RequestedText;
    locality?: RequestedText;
    region?: RequestedText;
    postal_code?: RequestedText;
    country?: RequestedText;
} | null;
/** @description What is wanted of who sent a bill, in the third and the fourth draft. */
export type RequestedProviderId3 = {
    name?: RequestedText;
    formatted?: RequestedText;
    street_address?: RequestedText;
    locality?: RequestedText;
    region?: RequestedText;
    postal_code?: RequestedText;
    country?: RequestedText;
    country_code?: RequestedText;
} | null;
/** @description What is wanted of an electronic record. */
export type RequestedRecord = {
    type?: RequestedText;
    created_at?: RequestedDate;
    date_of_expiry?: RequestedDate;
    source?: RequestedIssuer;
} | null;
/** @description What is wanted of an electronic record, in the third and the fourth draft. */
export type RequestedRecordId3 = {
    type?: RequestedText;
    created_at?: RequestedDate;
    date_of_expiry?: RequestedDate;
    source?: RequestedIssuer;
    personal_number?: RequestedText;
} | null;
/**
 * @description Asks for a text: `null`, or an object that may ask for one `value` or one of several `values`.
 * @example null
 * @example {
 *       "value": "de_aml"
 *     }
 * @example {
 *       "values": [
 *         "idcard",
 *         "passport"
 *       ]
 *     }
 */
export type RequestedText = {
    essential?: boolean;
    value?: string;
    values?: string[];
    max_age?: never;
    purpose?: ClaimPurpose;
} | null;
/**
 * @description Asks for what is neither text nor date, as a whole: `null`, or an object that says how much it is needed.
 * @example null
 * @example {
 *       "essential": true
 *     }
 */
export type RequestedValue = {
    essential?: boolean;
    /** @description The one value that is wanted. */
    value?: unknown;
    values?: unknown[];
    max_age?: never;
    purpose?: ClaimPurpose;
} | null;
/** @description What is wanted of the verification. Nothing of it is answered that is not asked for. */
export type RequestedVerification = {
    trust_framework: RequestedText;
    assurance_level?: RequestedText;
    assurance_process?: RequestedAssuranceProcess;
    time?: RequestedDate;
    verification_process?: RequestedText;
    evidence?: RequestedEvidence[];
};
/** @description What is wanted of the verification. Nothing of it is answered that is not asked for. In the second draft. */
export type RequestedVerificationId2 = {
    trust_framework: RequestedText;
    identity_assurance_level?: RequestedText;
    time?: RequestedDate;
    verification_process?: RequestedText;
    evidence?: RequestedEvidenceId2[];
};
/** @description What is wanted of the verification. Nothing of it is answered that is not asked for. In the third draft. */
export type RequestedVerificationId3 = {
    trust_framework: RequestedText;
    assurance_level?: RequestedText;
    assurance_process?: RequestedAssuranceProcessId3;
    time?: RequestedDate;
    verification_process?: RequestedText;
    evidence?: RequestedEvidenceId3[];
};
/** @description What is wanted of the verification. Nothing of it is answered that is not asked for. In the fourth draft. */
export type RequestedVerificationId4 = {
    trust_framework: RequestedText;
    assurance_level?: RequestedText;
    assurance_process?: RequestedAssuranceProcessId4;
    time?: RequestedDate;
    verification_process?: RequestedText;
    evidence?: RequestedEvidenceId4[];
};
/** @description What is wanted of who verified for the provider, up to the fourth draft. */
export type RequestedVerifierId2 = {
    organization?: RequestedText;
    txn?: RequestedText;
} | null;
/** @description What is wanted of who vouched for the user. */
export type RequestedVoucher = {
    name?: RequestedText;
    birthdate?: RequestedDate;
    formatted?: RequestedText;
    street_address?: RequestedText;
    locality?: RequestedText;
    region?: RequestedText;
    postal_code?: RequestedText;
    country?: RequestedText;
    country_code?: RequestedText;
    occupation?: RequestedText;
    organization?: RequestedText;
} | null;
/**
 * @description In which way a person may live in some countries, e.g. as a citizen or with a visa. Reads: D-IDA-38
 * @example {
 *       "status": "settled",
 *       "nations": [
 *         "GBR"
 *       ]
 *     }
 */
export type ResidenceStatus = {
    status?: Text;
    /** @description The countries that it is for. */
    nations?: CountryCode[];
};
/**
 * @description What comes back by way of the browser: a code, or a code and an ID token. Never an access token. Reads: D-IDA-47
 * @example code
 * @enum {string}
 */
export type ResponseType = "code" | "code id_token";
/**
 * @description When the caller may ask again, seconds from now or a date of HTTP.
 * @example 120
 * @example Fri, 20 Nov 2026 12:00:00 GMT
 */
export type RetryAfter = string;
/**
 * @description Sets of claims that are asked for, divided by single spaces, `openid` among them. A provider may have sets of verified claims.
 * @example openid
 * @example openid email
 */
export type Scope = string;
/**
 * @description A number by which the excise system knows a trader or a warehouse (SEED): two letters for the country, then 11 letters and digits. Reads: D-IDA-42
 * @example GB00000000EXA
 */
export type SeedNumber = string;
/**
 * @description A branch of industry by its code in the classification of the United Kingdom: five digits, or four as in its older editions. Reads: D-IDA-42
 * @example 42130
 */
export type SicCode = string;
/**
 * @description One branch of industry, or several, as a company may have registered more than one. Reads: D-IDA-42
 * @example 42130
 * @example [
 *       "42130",
 *       "71121"
 *     ]
 */
export type SicCodes = SicCode | SicCode[];
/**
 * @description The kind of an electronic signature. An open list that the trust framework may restrict.
 * @example qes_eidas
 */
export type SignatureType = string;
/**
 * @description An authorization request whose parameters stand in a request object, `claims` among them as an object. Parameters beside it mean nothing, but those that have a form have to be of it.
 * @example {
 *       "client_id": "venue",
 *       "request": "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl"
 *     }
 */
export type SignedAuthorizationRequest = {
    client_id: ClientId;
    request: Jwt;
    redirect_uri?: RedirectUri;
    response_type?: ResponseType;
    scope?: Scope;
    state?: State;
    nonce?: Nonce;
    acr_values?: AcrValues;
    login_hint?: LoginHint;
    id_token_hint?: Jwt;
    display?: Display;
    prompt?: Prompt;
    max_age?: MaxAge;
    ui_locales?: Locales;
    claims_locales?: Locales;
    claims?: ClaimsText;
    code_challenge?: CodeChallenge;
    code_challenge_method?: CodeChallengeMethod;
};
/**
 * @description Ties the answer to the browser that asked.
 * @example af0ifjsldkj
 */
export type State = string;
/**
 * @description Identifier of the user at the provider, never given to another user. 1 to 255 ASCII characters.
 * @example 24400320
 */
export type Subject = string;
/**
 * @description One tax number, or several. Reads: D-IDA-40
 * @example {
 *       "type": "vat",
 *       "number": "GB000000000",
 *       "country": "GBR"
 *     }
 */
export type TaxDetails = TaxRegistration | TaxRegistration[];
/**
 * @description A number under which an organization is known to a tax office, and for which tax, e.g. `vat`. Reads: D-IDA-40
 * @example {
 *       "type": "vat",
 *       "number": "GB000000000",
 *       "country": "GBR"
 *     }
 */
export type TaxRegistration = {
    type?: Text;
    number?: Text;
    issuer?: Text;
    country?: CountryCode;
};
/**
 * @description A text. The specification has no bound for its length.
 * @example Sample
 */
export type Text = string;
/**
 * @description A list of texts.
 * @example [
 *       "code"
 *     ]
 */
export type TextList = Text[];
/**
 * @description A point in time, `YYYY-MM-DDThh:mm[:ss]TZD`: the seconds may be left out, and may have a fraction. The time zone is `Z` or the distance to UTC. Reads: D-IDA-1
 * @example 2021-01-02T18:25Z
 * @example 2021-01-02T18:25:43.511+01:00
 */
export type Timestamp = string;
/** @description What is exchanged for tokens, by `grant_type`: an authorization code or a refresh token. */
export type TokenForm = RefreshGrantForm | CodeGrantForm;
/**
 * @description The tokens. Verified claims that were asked for in `id_token` are within the ID token. An exchange of a code has one, a refresh may have none.
 * @example {
 *       "access_token": "bWFkZS11cCBhY2Nlc3MgdG9rZW4",
 *       "token_type": "Bearer",
 *       "expires_in": 300,
 *       "id_token": "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl"
 *     }
 */
export type TokenResponse = {
    access_token: AccessToken;
    token_type: TokenType;
    expires_in?: LifetimeSeconds;
    id_token?: Jwt;
    refresh_token?: RefreshToken;
    scope?: GrantedScope;
};
/**
 * @description `Bearer`, in any case.
 * @example Bearer
 */
export type TokenType = string;
/**
 * @description The trust framework that governs how an identity was verified. An open list, as each scheme names its own.
 * @example eidas
 * @example uk_diatf
 * @example de_aml
 * @example nist_800_63A
 */
export type TrustFramework = string;
/**
 * @description What the provider tells of the user, verified or not. What is verified stands in `verified_claims` alone. Other members are claims of the user, as in the schema EndUserClaims.
 * @example {
 *       "sub": "24400320",
 *       "verified_claims": {
 *         "verification": {
 *           "trust_framework": "uk_diatf"
 *         },
 *         "claims": {
 *           "age_is_at_least": {
 *             "age": 21,
 *             "on_date": "2026-11-20",
 *             "result": true
 *           }
 *         }
 *       }
 *     }
 */
export type UserInfo = {
    sub: Subject;
    verified_claims?: VerifiedClaims;
    _claim_names?: ClaimNames;
    _claim_sources?: ClaimSources;
};
/**
 * @description Evidence by a utility bill.
 * @example {
 *       "type": "utility_bill",
 *       "provider": {
 *         "name": "Example Utilities",
 *         "street_address": "1 Example Road",
 *         "locality": "Norwich",
 *         "postal_code": "NR1 1AA",
 *         "country": "GBR"
 *       },
 *       "date": "2020-11-30"
 *     }
 */
export type UtilityBillEvidenceId2 = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "utility_bill";
    provider?: ProviderId2;
    date?: CalendarDate;
};
/**
 * @description Evidence by a utility bill. The type is deprecated: a bill is a document.
 * @example {
 *       "type": "utility_bill",
 *       "provider": {
 *         "name": "Example Utilities",
 *         "street_address": "1 Example Road",
 *         "locality": "Norwich",
 *         "postal_code": "NR1 1AA",
 *         "country": "GBR",
 *         "country_code": "GBR"
 *       },
 *       "date": "2020-11-30",
 *       "method": "pipp",
 *       "time": "2021-04-09T14:12Z"
 *     }
 */
export type UtilityBillEvidenceId3 = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "utility_bill";
    provider?: ProviderId3;
    date?: CalendarDate;
    method?: CheckMethod;
    time?: Timestamp;
    attachments?: AttachmentsId3;
};
/**
 * @description How claims were verified: under which rules, when, and by which evidence. Reads: D-IDA-12
 * @example {
 *       "trust_framework": "uk_diatf",
 *       "assurance_level": "medium",
 *       "time": "2021-05-11T14:29Z",
 *       "evidence": [
 *         {
 *           "type": "document",
 *           "check_details": [
 *             {
 *               "check_method": "vpip"
 *             }
 *           ],
 *           "document_details": {
 *             "type": "passport"
 *           }
 *         }
 *       ]
 *     }
 */
export type Verification = {
    trust_framework: TrustFramework;
    assurance_level?: AssuranceLevel;
    assurance_process?: AssuranceProcess;
    time?: Timestamp;
    verification_process?: Text;
    evidence?: Evidence[];
};
/**
 * @description How claims were verified, in Implementer's Draft 2. `identity_assurance_level` is none of its members, yet ECA has it. The list of evidence may be empty, as ECA sends it. Reads: D-IDA-12, D-IDA-15
 * @example {
 *       "trust_framework": "UK_ECA_Example",
 *       "identity_assurance_level": "ExampleBank_AccountSetup",
 *       "time": "2021-01-02T18:25Z",
 *       "verification_process": "f24c6f-6d3f-4ec5-973e",
 *       "evidence": [
 *         {
 *           "type": "id_document",
 *           "method": "pipp",
 *           "verifier": {
 *             "organization": "Example Checks Ltd",
 *             "txn": "1aa05779-0775-470f"
 *           },
 *           "time": "2021-01-02T18:25Z",
 *           "document": {
 *             "type": "driving_permit",
 *             "number": "SAMPL840321A99ZZ",
 *             "issuer": {
 *               "name": "Example Licensing Office",
 *               "country": "GBR"
 *             },
 *             "date_of_issuance": "2019-02-28",
 *             "date_of_expiry": "2029-02-27"
 *           }
 *         },
 *         {
 *           "type": "utility_bill",
 *           "provider": {
 *             "name": "Example Utilities",
 *             "street_address": "1 Example Road",
 *             "locality": "Norwich",
 *             "postal_code": "NR1 1AA",
 *             "country": "GBR"
 *           },
 *           "date": "2020-11-30"
 *         }
 *       ]
 *     }
 */
export type VerificationId2 = {
    trust_framework: TrustFramework;
    identity_assurance_level?: AssuranceLevel;
    time?: Timestamp;
    verification_process?: Text;
    evidence?: EvidenceId2[];
};
/**
 * @description How claims were verified, in Implementer's Draft 3: under which rules, when, and by which evidence. Reads: D-IDA-12
 * @example {
 *       "trust_framework": "uk_diatf",
 *       "assurance_level": "medium",
 *       "assurance_process": {
 *         "policy": "gpg45",
 *         "procedure": "m1b",
 *         "status": "completed"
 *       },
 *       "time": "2021-05-11T14:29Z",
 *       "verification_process": "7675D80F-57E0",
 *       "evidence": [
 *         {
 *           "type": "document",
 *           "validation_method": {
 *             "type": "vpip",
 *             "policy": "gpg45",
 *             "procedure": "m1b",
 *             "status": "completed"
 *           },
 *           "verification_method": {
 *             "type": "pvp"
 *           },
 *           "verifier": {
 *             "organization": "Example Checks Ltd",
 *             "txn": "1aa05779-0775-470f"
 *           },
 *           "time": "2021-04-09T14:12Z",
 *           "document_details": {
 *             "type": "driving_permit",
 *             "document_number": "SAMPL840321A99ZZ",
 *             "personal_number": "SAMPL840321A",
 *             "serial_number": "ZG21000001",
 *             "date_of_issuance": "2019-02-28",
 *             "date_of_expiry": "2029-02-27",
 *             "issuer": {
 *               "name": "Example Licensing Office",
 *               "country_code": "GBR",
 *               "jurisdiction": "GB-GBN"
 *             }
 *           },
 *           "attachments": [
 *             {
 *               "desc": "Scan of the bill",
 *               "content_type": "application/pdf",
 *               "content": "JVBERi0xLjcK",
 *               "txn": "DL1-93h506th2f45hf"
 *             }
 *           ]
 *         },
 *         {
 *           "type": "electronic_record",
 *           "validation_method": {
 *             "type": "data"
 *           },
 *           "verification_method": {
 *             "type": "token"
 *           },
 *           "verifier": {
 *             "organization": "Example Checks Ltd",
 *             "txn": "1aa05779-0775-470f"
 *           },
 *           "time": "2021-04-09T14:12Z",
 *           "record": {
 *             "type": "mno",
 *             "personal_number": "0012345678",
 *             "created_at": "2015-02-13T09:00Z",
 *             "date_of_expiry": "2030-02-12",
 *             "source": {
 *               "name": "Example Mobile",
 *               "country_code": "GBR"
 *             }
 *           }
 *         }
 *       ]
 *     }
 */
export type VerificationId3 = {
    trust_framework: TrustFramework;
    assurance_level?: AssuranceLevel;
    assurance_process?: AssuranceProcessId3;
    time?: Timestamp;
    verification_process?: Text;
    evidence?: EvidenceId3[];
};
/**
 * @description How claims were verified, in Implementer's Draft 4: under which rules, when, and by which evidence. Reads: D-IDA-12
 * @example {
 *       "trust_framework": "uk_diatf",
 *       "assurance_level": "medium",
 *       "assurance_process": {
 *         "policy": "gpg45",
 *         "procedure": "m1b",
 *         "assurance_details": [
 *           {
 *             "assurance_type": "evidence_validation",
 *             "assurance_classification": "score_2",
 *             "evidence_ref": [
 *               {
 *                 "txn": "DL1-93h506th2f45hf",
 *                 "evidence_metadata": {
 *                   "evidence_classification": "score_3_strength"
 *                 }
 *               }
 *             ]
 *           }
 *         ]
 *       },
 *       "time": "2021-05-11T14:29Z",
 *       "verification_process": "7675D80F-57E0",
 *       "evidence": [
 *         {
 *           "type": "document",
 *           "check_details": [
 *             {
 *               "check_method": "vpip",
 *               "organization": "Example Checks Ltd",
 *               "txn": "DL1-93h506th2f45hf",
 *               "time": "2021-04-09T14:12Z"
 *             }
 *           ],
 *           "time": "2021-04-09T14:12Z",
 *           "document_details": {
 *             "type": "driving_permit",
 *             "document_number": "SAMPL840321A99ZZ",
 *             "personal_number": "SAMPL840321A",
 *             "serial_number": "ZG21000001",
 *             "date_of_issuance": "2019-02-28",
 *             "date_of_expiry": "2029-02-27",
 *             "issuer": {
 *               "name": "Example Licensing Office",
 *               "country_code": "GBR",
 *               "jurisdiction": "GB-GBN"
 *             }
 *           },
 *           "attachments": [
 *             {
 *               "desc": "Scan of the bill",
 *               "content_type": "application/pdf",
 *               "content": "JVBERi0xLjcK",
 *               "txn": "DL1-93h506th2f45hf"
 *             }
 *           ]
 *         },
 *         {
 *           "type": "electronic_record",
 *           "check_details": [
 *             {
 *               "check_method": "kbv",
 *               "organization": "Example Checks Ltd",
 *               "txn": "kbv1-hf934hn09234ng03jj3"
 *             }
 *           ],
 *           "time": "2021-04-09T14:12Z",
 *           "record": {
 *             "type": "mno",
 *             "personal_number": "0012345678",
 *             "created_at": "2015-02-13T09:00Z",
 *             "date_of_expiry": "2030-02-12",
 *             "source": {
 *               "name": "Example Mobile",
 *               "country_code": "GBR"
 *             }
 *           }
 *         }
 *       ]
 *     }
 */
export type VerificationId4 = {
    trust_framework: TrustFramework;
    assurance_level?: AssuranceLevel;
    assurance_process?: AssuranceProcessId4;
    time?: Timestamp;
    verification_process?: Text;
    evidence?: EvidenceId4[];
};
/**
 * @description The value of the member `verified_claims`: what was verified of a person in one way, or a list with an element for each way. Reads: D-IDA-5
 * @example {
 *       "verification": {
 *         "trust_framework": "eidas",
 *         "assurance_level": "substantial"
 *       },
 *       "claims": {
 *         "given_name": "Ada",
 *         "family_name": "Sample",
 *         "birthdate": "1984-03-21"
 *       }
 *     }
 */
export type VerifiedClaims = VerifiedClaimsElement | VerifiedClaimsElement[];
/**
 * @description Claims that were verified together, and how. The claims may be none, where the verification alone was asked for.
 * @example {
 *       "verification": {
 *         "trust_framework": "eidas",
 *         "assurance_level": "substantial"
 *       },
 *       "claims": {
 *         "given_name": "Ada",
 *         "family_name": "Sample",
 *         "birthdate": "1984-03-21"
 *       }
 *     }
 */
export type VerifiedClaimsElement = {
    verification: Verification;
    claims: EndUserClaims;
};
/**
 * @description Claims that were verified together, at least one, and how, in Implementer's Draft 2.
 * @example {
 *       "verification": {
 *         "trust_framework": "UK_ECA_Example",
 *         "time": "2021-01-02T18:25Z",
 *         "evidence": [
 *           {
 *             "type": "id_document",
 *             "method": "pipp",
 *             "document": {
 *               "type": "passport"
 *             }
 *           }
 *         ]
 *       },
 *       "claims": {
 *         "given_name": "Ada",
 *         "family_name": "Sample",
 *         "birthdate": "1984-03-21",
 *         "address": {
 *           "locality": "Norwich",
 *           "postal_code": "NR1 1AA",
 *           "country": "GBR"
 *         }
 *       }
 *     }
 */
export type VerifiedClaimsElementId2 = {
    verification: VerificationId2;
    claims: DerivedClaims;
};
/**
 * @description Claims that were verified together, at least one, and how, in Implementer's Draft 3.
 * @example {
 *       "verification": {
 *         "trust_framework": "uk_diatf",
 *         "assurance_level": "medium",
 *         "evidence": [
 *           {
 *             "type": "document",
 *             "validation_method": {
 *               "type": "vpip"
 *             },
 *             "document_details": {
 *               "type": "passport"
 *             }
 *           }
 *         ]
 *       },
 *       "claims": {
 *         "given_name": "Ada",
 *         "family_name": "Sample",
 *         "birthdate": "1984-03-21",
 *         "address": {
 *           "locality": "Norwich",
 *           "postal_code": "NR1 1AA",
 *           "country": "GBR"
 *         }
 *       }
 *     }
 */
export type VerifiedClaimsElementId3 = {
    verification: VerificationId3;
    claims: DerivedClaims;
};
/**
 * @description Claims that were verified together, at least one, and how, in Implementer's Draft 4.
 * @example {
 *       "verification": {
 *         "trust_framework": "uk_diatf",
 *         "assurance_level": "medium",
 *         "evidence": [
 *           {
 *             "type": "document",
 *             "check_details": [
 *               {
 *                 "check_method": "vpip"
 *               }
 *             ],
 *             "document_details": {
 *               "type": "passport"
 *             }
 *           }
 *         ]
 *       },
 *       "claims": {
 *         "given_name": "Ada",
 *         "family_name": "Sample",
 *         "birthdate": "1984-03-21",
 *         "address": {
 *           "locality": "Norwich",
 *           "postal_code": "NR1 1AA",
 *           "country": "GBR"
 *         }
 *       }
 *     }
 */
export type VerifiedClaimsElementId4 = {
    verification: VerificationId4;
    claims: DerivedClaims;
};
/**
 * @description The value of the member `verified_claims` in Implementer's Draft 2: what was verified of a person in one way, or a list with an element for each way. Reads: D-IDA-5
 * @example {
 *       "verification": {
 *         "trust_framework": "UK_ECA_Example",
 *         "time": "2021-01-02T18:25Z",
 *         "evidence": [
 *           {
 *             "type": "id_document",
 *             "method": "pipp",
 *             "document": {
 *               "type": "passport"
 *             }
 *           }
 *         ]
 *       },
 *       "claims": {
 *         "given_name": "Ada",
 *         "family_name": "Sample",
 *         "birthdate": "1984-03-21",
 *         "address": {
 *           "locality": "Norwich",
 *           "postal_code": "NR1 1AA",
 *           "country": "GBR"
 *         }
 *       }
 *     }
 */
export type VerifiedClaimsId2 = VerifiedClaimsElementId2 | VerifiedClaimsElementId2[];
/**
 * @description The value of the member `verified_claims` in Implementer's Draft 3: what was verified of a person in one way, or a list with an element for each way. Reads: D-IDA-5
 * @example {
 *       "verification": {
 *         "trust_framework": "uk_diatf",
 *         "assurance_level": "medium",
 *         "evidence": [
 *           {
 *             "type": "document",
 *             "validation_method": {
 *               "type": "vpip"
 *             },
 *             "document_details": {
 *               "type": "passport"
 *             }
 *           }
 *         ]
 *       },
 *       "claims": {
 *         "given_name": "Ada",
 *         "family_name": "Sample",
 *         "birthdate": "1984-03-21",
 *         "address": {
 *           "locality": "Norwich",
 *           "postal_code": "NR1 1AA",
 *           "country": "GBR"
 *         }
 *       }
 *     }
 */
export type VerifiedClaimsId3 = VerifiedClaimsElementId3 | VerifiedClaimsElementId3[];
/**
 * @description The value of the member `verified_claims` in Implementer's Draft 4: what was verified of a person in one way, or a list with an element for each way. Reads: D-IDA-5
 * @example {
 *       "verification": {
 *         "trust_framework": "uk_diatf",
 *         "assurance_level": "medium",
 *         "evidence": [
 *           {
 *             "type": "document",
 *             "check_details": [
 *               {
 *                 "check_method": "vpip"
 *               }
 *             ],
 *             "document_details": {
 *               "type": "passport"
 *             }
 *           }
 *         ]
 *       },
 *       "claims": {
 *         "given_name": "Ada",
 *         "family_name": "Sample",
 *         "birthdate": "1984-03-21",
 *         "address": {
 *           "locality": "Norwich",
 *           "postal_code": "NR1 1AA",
 *           "country": "GBR"
 *         }
 *       }
 *     }
 */
export type VerifiedClaimsId4 = VerifiedClaimsElementId4 | VerifiedClaimsElementId4[];
/**
 * @description Verified claims that are asked for: the value of `verified_claims` in the `claims` parameter, one element, or several that are answered each for itself.
 * @example {
 *       "verification": {
 *         "trust_framework": null
 *       },
 *       "claims": {
 *         "given_name": null,
 *         "family_name": null
 *       }
 *     }
 */
export type VerifiedClaimsRequest = VerifiedClaimsRequestElement | VerifiedClaimsRequestElement[];
/** @description Which claims are wanted, and how they have to be verified. */
export type VerifiedClaimsRequestElement = {
    verification: RequestedVerification;
    claims: RequestedClaims;
};
/** @description Which claims are wanted, and how they have to be verified. In the second draft. */
export type VerifiedClaimsRequestElementId2 = {
    verification: RequestedVerificationId2;
    claims: RequestedClaimsId2;
};
/** @description Which claims are wanted, and how they have to be verified. In the third draft. */
export type VerifiedClaimsRequestElementId3 = {
    verification: RequestedVerificationId3;
    claims: RequestedClaimsId2;
};
/** @description Which claims are wanted, and how they have to be verified. In the fourth draft. */
export type VerifiedClaimsRequestElementId4 = {
    verification: RequestedVerificationId4;
    claims: RequestedClaimsId2;
};
/**
 * @description Verified claims that are asked for: the value of `verified_claims` in the `claims` parameter, one element, or several that are answered each for itself. In the second draft.
 * @example {
 *       "verification": {
 *         "trust_framework": null
 *       },
 *       "claims": {
 *         "given_name": null,
 *         "family_name": null
 *       }
 *     }
 */
export type VerifiedClaimsRequestId2 = VerifiedClaimsRequestElementId2 | VerifiedClaimsRequestElementId2[];
/**
 * @description Verified claims that are asked for: the value of `verified_claims` in the `claims` parameter, one element, or several that are answered each for itself. In the third draft.
 * @example {
 *       "verification": {
 *         "trust_framework": null
 *       },
 *       "claims": {
 *         "given_name": null,
 *         "family_name": null
 *       }
 *     }
 */
export type VerifiedClaimsRequestId3 = VerifiedClaimsRequestElementId3 | VerifiedClaimsRequestElementId3[];
/**
 * @description Verified claims that are asked for: the value of `verified_claims` in the `claims` parameter, one element, or several that are answered each for itself. In the fourth draft.
 * @example {
 *       "verification": {
 *         "trust_framework": null
 *       },
 *       "claims": {
 *         "given_name": null,
 *         "family_name": null
 *       }
 *     }
 */
export type VerifiedClaimsRequestId4 = VerifiedClaimsRequestElementId4 | VerifiedClaimsRequestElementId4[];
/**
 * @description Who verified an identity document on behalf of the provider, and by which transaction.
 * @example {
 *       "organization": "Example Checks Ltd",
 *       "txn": "1aa05779-0775-470f"
 *     }
 */
export type VerifierId2 = {
    organization?: Text;
    txn?: CheckId;
};
/**
 * @description Who verified an identity on behalf of the provider, and by which transaction.
 * @example {
 *       "organization": "Example Checks Ltd",
 *       "txn": "1aa05779-0775-470f"
 *     }
 */
export type VerifierId3 = {
    organization: Text;
    txn?: CheckId;
};
/**
 * @description Evidence by the attestation of an approved person.
 * @example {
 *       "type": "vouch",
 *       "check_details": [
 *         {
 *           "check_method": "pvr"
 *         }
 *       ],
 *       "attestation": {
 *         "type": "written_attestation",
 *         "voucher": {
 *           "name": "Grace Sample",
 *           "occupation": "Head teacher"
 *         }
 *       }
 *     }
 */
export type VouchEvidence = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "vouch";
    check_details?: CheckDetails[];
    attestation?: Attestation;
    attachments?: Attachments;
    derived_claims?: DerivedClaims;
};
/**
 * @description Evidence by the attestation of an approved person.
 * @example {
 *       "type": "vouch",
 *       "validation_method": {
 *         "type": "vpip"
 *       },
 *       "verification_method": {
 *         "type": "pvr"
 *       },
 *       "verifier": {
 *         "organization": "Example Checks Ltd",
 *         "txn": "1aa05779-0775-470f"
 *       },
 *       "time": "2021-04-09T14:12Z",
 *       "attestation": {
 *         "type": "written_attestation",
 *         "reference_number": "6485-1619",
 *         "personal_number": "0012345678",
 *         "date_of_issuance": "2020-02-13",
 *         "date_of_expiry": "2022-02-12",
 *         "voucher": {
 *           "name": "Grace Sample",
 *           "birthdate": "1972-05-18",
 *           "occupation": "Head teacher"
 *         }
 *       }
 *     }
 */
export type VouchEvidenceId3 = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "vouch";
    validation_method?: MethodId3;
    verification_method?: MethodId3;
    verifier?: VerifierId3;
    time?: Timestamp;
    attestation?: AttestationId3;
    attachments?: AttachmentsId3;
};
/**
 * @description Evidence by the attestation of an approved person.
 * @example {
 *       "type": "vouch",
 *       "check_details": [
 *         {
 *           "check_method": "pvr"
 *         }
 *       ],
 *       "time": "2021-04-09T14:12Z",
 *       "attestation": {
 *         "type": "written_attestation",
 *         "reference_number": "6485-1619",
 *         "personal_number": "0012345678",
 *         "date_of_issuance": "2020-02-13",
 *         "date_of_expiry": "2022-02-12",
 *         "voucher": {
 *           "name": "Grace Sample",
 *           "birthdate": "1972-05-18",
 *           "occupation": "Head teacher"
 *         }
 *       }
 *     }
 */
export type VouchEvidenceId4 = {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "vouch";
    check_details?: CheckDetailsId4[];
    time?: Timestamp;
    attestation?: AttestationId3;
    attachments?: AttachmentsId3;
};
/**
 * @description Who gives an attestation, with the parts of the address, and in which capacity.
 * @example {
 *       "name": "Grace Sample",
 *       "birthdate": "1972-05-18",
 *       "country_code": "GBR",
 *       "occupation": "Head teacher",
 *       "organization": "Example School"
 *     }
 */
export type Voucher = {
    name?: Text;
    birthdate?: BirthDate;
    formatted?: Text;
    street_address?: Text;
    locality?: Text;
    region?: Text;
    postal_code?: Text;
    country?: Text;
    country_code?: IcaoCountryCode;
    occupation?: Text;
    organization?: Text;
};

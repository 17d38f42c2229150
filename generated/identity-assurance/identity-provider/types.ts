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
        /**
         * @description The token for UserInfo.
         * @example bWFkZS11cCBhY2Nlc3MgdG9rZW4
         */
        AccessToken: string;
        /**
         * @description Whether an account is in use, that is money came in or went out, and for how many months it has been. What counts as activity is for the trust framework to say. Reads: D-IDA-9 D-IDA-43
         * @example {
         *       "active": true,
         *       "active_duration": 9
         *     }
         */
        AccountActivity: {
            /** @description Whether there has been activity. */
            active?: boolean;
            /** @description For how long, in months. */
            active_duration?: number;
        };
        /**
         * @description The levels of authentication that are good enough, in order of preference, divided by single spaces. Verified claims are worth as much as the sign-in of the user who hands them on.
         * @example urn:bank.example:sca
         */
        AcrValues: string;
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
        Address: {
            formatted?: components["schemas"]["Text"];
            street_address?: components["schemas"]["Text"];
            locality?: components["schemas"]["Text"];
            region?: components["schemas"]["Text"];
            postal_code?: components["schemas"]["Text"];
            country?: components["schemas"]["Text"];
            country_code?: components["schemas"]["CountryCode"];
        };
        /**
         * @description An age in whole years that have been completed, 0 to 150. Reads: D-IDA-43
         * @example 21
         */
        Age: number;
        /**
         * @description Whether a person is at least, or at most, so old on a day: the value of `age_is_at_least` and `age_is_at_most`. Being at most 65 is not having completed 66 years. Reads: D-IDA-3 D-IDA-46
         * @example {
         *       "age": 21,
         *       "on_date": "2021-02-05",
         *       "result": true
         *     }
         */
        AgeStatement: {
            age: components["schemas"]["Age"];
            on_date?: components["schemas"]["CalendarDate"];
            /** @description Whether it is so. */
            result?: boolean;
        };
        /**
         * @description A source whose claims are here already, as a signed assertion.
         * @example {
         *       "JWT": "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl"
         *     }
         */
        AggregatedClaimSource: {
            JWT: components["schemas"]["Jwt"];
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
        AssuranceDetails: {
            assurance_type?: components["schemas"]["AssuranceType"];
            assurance_classification?: components["schemas"]["Text"];
            evidence_ref?: components["schemas"]["EvidenceReference"][];
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
        AssuranceDetailsId4: {
            assurance_type?: components["schemas"]["AssuranceType"];
            assurance_classification?: components["schemas"]["Text"];
            evidence_ref?: components["schemas"]["EvidenceReferenceId4"][];
        };
        /**
         * @description How far the trust framework lets the claims be relied on. An open list that depends on the framework.
         * @example substantial
         * @example high
         * @example medium
         * @example ial2
         */
        AssuranceLevel: string;
        /**
         * @description The standard or policy that an assurance process followed. An open list.
         * @example gpg45
         */
        AssurancePolicy: string;
        /**
         * @description The procedure of the policy that an assurance process followed. An open list.
         * @example m1b
         * @example h1b
         */
        AssuranceProcedure: string;
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
        AssuranceProcess: {
            policy?: components["schemas"]["AssurancePolicy"];
            procedure?: components["schemas"]["AssuranceProcedure"];
            assurance_details?: components["schemas"]["AssuranceDetails"][];
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
        AssuranceProcessId3: {
            policy?: components["schemas"]["AssurancePolicy"];
            procedure?: components["schemas"]["AssuranceProcedure"];
            status?: components["schemas"]["Text"];
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
        AssuranceProcessId4: {
            policy?: components["schemas"]["AssurancePolicy"];
            procedure?: components["schemas"]["AssuranceProcedure"];
            assurance_details?: components["schemas"]["AssuranceDetailsId4"][];
        };
        /**
         * @description The part of an assurance process that a piece of evidence fulfils. An open list.
         * @example evidence_validation
         * @example verification
         * @example counter_fraud
         */
        AssuranceType: string;
        /** @description A photocopy, a recording or a certificate that belongs to a piece of evidence: where it has a `url` it is to be fetched, otherwise it stands here. Reads: D-IDA-14 */
        Attachment: components["schemas"]["ExternalAttachment"] | components["schemas"]["EmbeddedAttachment"];
        /**
         * @description The access token for an attachment, or `null` where it is fetched without any.
         * @example bWFkZS11cCBhY2Nlc3MgdG9rZW4
         * @example null
         */
        AttachmentAccessToken: string | null;
        /** @description A photocopy, a recording or a certificate that belongs to a piece of evidence: where it has a `url` it is to be fetched, otherwise it stands here. */
        AttachmentId3: components["schemas"]["ExternalAttachmentId3"] | components["schemas"]["EmbeddedAttachmentId3"];
        /**
         * @description What an attachment is, by an identifier of the scheme or of the provider. An open list.
         * @example https://bank.example/attachments/passport_photo_page
         */
        AttachmentType: string;
        /**
         * @description Where an attachment is fetched, an `https` URL.
         * @example https://bank.example/attachments/id-card-front
         */
        AttachmentUrl: string;
        /**
         * @description What belongs to a piece of evidence as photocopies, recordings or certificates.
         * @example [
         *       {
         *         "content_type": "application/pdf",
         *         "content": "JVBERi0xLjcK"
         *       }
         *     ]
         */
        Attachments: components["schemas"]["Attachment"][];
        /**
         * @description What belongs to a piece of evidence as photocopies, recordings or certificates.
         * @example [
         *       {
         *         "content_type": "application/pdf",
         *         "content": "JVBERi0xLjcK"
         *       }
         *     ]
         */
        AttachmentsId3: components["schemas"]["AttachmentId3"][];
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
        Attestation: {
            type: components["schemas"]["AttestationType"];
            reference_number?: components["schemas"]["Text"];
            date_of_issuance?: components["schemas"]["CalendarDate"];
            date_of_expiry?: components["schemas"]["CalendarDate"];
            voucher?: components["schemas"]["Voucher"];
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
        AttestationId3: {
            type: components["schemas"]["AttestationType"];
            reference_number?: components["schemas"]["Text"];
            personal_number?: components["schemas"]["Text"];
            date_of_issuance?: components["schemas"]["CalendarDate"];
            date_of_expiry?: components["schemas"]["CalendarDate"];
            voucher?: components["schemas"]["Voucher"];
        };
        /**
         * @description The kind of an attestation. An open list.
         * @example written_attestation
         * @example digital_attestation
         */
        AttestationType: string;
        /**
         * @description The relying party by its `client_id`, alone or in a list.
         * @example energy-supplier
         * @example [
         *       "energy-supplier"
         *     ]
         */
        Audience: components["schemas"]["ClientId"] | string[];
        /**
         * @description How the user signed in, an open list.
         * @example [
         *       "pwd",
         *       "otp"
         *     ]
         */
        AuthenticationMethods: components["schemas"]["Text"][];
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
        Authority: components["schemas"]["AuthorityElement"] | components["schemas"]["AuthorityElement"][];
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
        AuthorityElement: {
            applies_to: components["schemas"]["AuthorityTarget"];
            permission: components["schemas"]["AuthorityPermissions"];
            granted_by?: components["schemas"]["AuthorityGrant"];
        };
        /**
         * @description How an authority came to a person: the method, e.g. `delegated` or `appointed`, who granted it and why. There may be more about it.
         * @example {
         *       "method": "appointed",
         *       "granting_body": "Example Register of Companies",
         *       "reason": "officer of the company"
         *     }
         */
        AuthorityGrant: {
            method: components["schemas"]["Text"];
            granting_body?: components["schemas"]["Text"];
            reason?: components["schemas"]["Text"];
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
        AuthorityPermission: {
            role: components["schemas"]["Text"];
            validity?: components["schemas"]["AuthorityValidity"] | components["schemas"]["AuthorityValidity"][];
            budget?: components["schemas"]["MoneyAmount"] | components["schemas"]["MoneyAmount"][];
            audience?: components["schemas"]["OneOrMoreTexts"];
            function?: components["schemas"]["OneOrMoreTexts"];
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
        AuthorityPermissions: components["schemas"]["AuthorityPermission"] | components["schemas"]["AuthorityPermission"][];
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
        AuthorityTarget: {
            organization_name?: components["schemas"]["Text"];
            trading_as?: components["schemas"]["OneOrMoreTexts"];
            registration_number?: components["schemas"]["RegistrationNumbers"];
            lei?: components["schemas"]["Lei"];
            type?: components["schemas"]["Text"];
            organization_type?: components["schemas"]["Text"];
            organization_status?: components["schemas"]["Text"];
            registered_address?: components["schemas"]["Address"];
            registered_jurisdiction?: components["schemas"]["Text"];
            date_of_incorporation?: components["schemas"]["CalendarDate"];
            incorporation_date?: components["schemas"]["CalendarDate"];
            name?: components["schemas"]["Text"];
            given_name?: components["schemas"]["Text"];
            middle_name?: components["schemas"]["Text"];
            family_name?: components["schemas"]["Text"];
            birthdate?: components["schemas"]["BirthDate"];
            address?: components["schemas"]["Address"];
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
        AuthorityValidity: {
            start?: components["schemas"]["DateOrTimestamp"];
            end?: components["schemas"]["DateOrTimestamp"];
        };
        /**
         * @description The code that the redirect brought. It is used once.
         * @example SplxlOBeZQQYbYS6WxSbIA
         */
        AuthorizationCode: string;
        /** @description All parameters of one authorization request, in a query or in a form. With a signed request object, `client_id` is enough beside it. */
        AuthorizationRequest: components["schemas"]["SignedAuthorizationRequest"] | components["schemas"]["PlainAuthorizationRequest"];
        /**
         * @description Bytes in Base64, of any length and without line breaks. That the number of characters suits is found out by decoding. Reads: D-IDA-13
         * @example JVBERi0xLjcK
         */
        Base64: string;
        /**
         * @description A country of today by its code of two or three letters, or one of former days by its code of four letters. Reads: D-IDA-10
         * @example GB
         * @example GBR
         * @example CSHH
         */
        BirthCountryCode: string;
        /**
         * @description A date of birth: `YYYY-MM-DD`, `0000-MM-DD` where the year is left out, or `YYYY` alone.
         * @example 1984-03-21
         * @example 0000-03-21
         * @example 1984
         */
        BirthDate: string;
        /**
         * @description How long the answer may be kept, `no-store` where it holds tokens or personal data.
         * @example no-store
         */
        CacheControl: string;
        /**
         * @description A day of the calendar, `YYYY-MM-DD`. The year 0000 is none, as it stands for a year that is left out.
         * @example 2021-08-31
         * @example 2024-02-29
         */
        CalendarDate: string;
        /**
         * @description How the caller is to prove who it is.
         * @example Bearer error="invalid_token", error_description="The access token expired"
         */
        Challenge: string;
        /**
         * @description A check of a piece of evidence.
         * @example {
         *       "check_method": "vpip",
         *       "organization": "Example Checks Ltd",
         *       "check_id": "check-1",
         *       "time": "2021-04-09T14:12Z"
         *     }
         */
        CheckDetails: {
            check_method: components["schemas"]["CheckMethod"];
            organization?: components["schemas"]["Text"];
            check_id?: components["schemas"]["CheckId"];
            time?: components["schemas"]["Timestamp"];
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
        CheckDetailsId4: {
            check_method: components["schemas"]["CheckMethod"];
            organization?: components["schemas"]["Text"];
            txn?: components["schemas"]["CheckId"];
            time?: components["schemas"]["Timestamp"];
        };
        /**
         * @description The identifier of a check, by which the assurance process refers to it and an auditor finds it.
         * @example check-1
         */
        CheckId: string;
        /**
         * @description How a piece of evidence was checked. An open list.
         * @example vpip
         * @example vcrypt
         * @example pvp
         * @example kbv
         */
        CheckMethod: string;
        /**
         * @description Claims that other sources tell: name of the claim → names of its sources. Other claims than `verified_claims` have one source each.
         * @example {
         *       "verified_claims": [
         *         "register",
         *         "insurer"
         *       ]
         *     }
         */
        ClaimNames: {
            [key: string]: components["schemas"]["ClaimSourceNames"];
        };
        /**
         * @description What a claim is wanted for, as the user is told, with 3 to 300 characters. Reads: D-IDA-22
         * @example To open your account
         */
        ClaimPurpose: string;
        /** @description Where claims of another source are: in an assertion that is here, or at an endpoint. */
        ClaimSource: components["schemas"]["AggregatedClaimSource"] | components["schemas"]["DistributedClaimSource"];
        /**
         * @description The name of a source of claims, good for this answer alone.
         * @example register
         */
        ClaimSourceName: string;
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
        ClaimSourceNames: components["schemas"]["ClaimSourceReference"] | components["schemas"]["ClaimSourceName"][];
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
        ClaimSourcePreview: Record<string, never>;
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
        ClaimSourcePreviews: {
            [key: string]: components["schemas"]["ClaimSourcePreview"];
        };
        /** @description The name of one source, or an object with a member for each source that says beforehand what there is. */
        ClaimSourceReference: components["schemas"]["ClaimSourcePreviews"] | components["schemas"]["ClaimSourceName"];
        /**
         * @description Name of the source → where its claims are.
         * @example {
         *       "register": {
         *         "endpoint": "https://register.example/claims"
         *       }
         *     }
         */
        ClaimSources: {
            [key: string]: components["schemas"]["ClaimSource"];
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
        ClaimsParameter: {
            userinfo?: components["schemas"]["RequestedEndpointClaims"];
            id_token?: components["schemas"]["RequestedEndpointClaims"];
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
        ClaimsParameterId2: {
            userinfo?: components["schemas"]["RequestedEndpointClaimsId2"];
            id_token?: components["schemas"]["RequestedEndpointClaimsId2"];
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
        ClaimsParameterId3: {
            userinfo?: components["schemas"]["RequestedEndpointClaimsId3"];
            id_token?: components["schemas"]["RequestedEndpointClaimsId3"];
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
        ClaimsParameterId4: {
            userinfo?: components["schemas"]["RequestedEndpointClaimsId4"];
            id_token?: components["schemas"]["RequestedEndpointClaimsId4"];
        };
        /**
         * @description The `claims` parameter: a JSON object as text, in its members `userinfo` and `id_token` what is asked for. What the text holds is checked by code. Reads: D-IDA-52
         * @example {"id_token":{"verified_claims":{"verification":{"trust_framework":null},"claims":{"name":null}}}}
         */
        ClaimsText: string;
        /**
         * @description Says that `client_assertion` is a JWT.
         * @example urn:ietf:params:oauth:client-assertion-type:jwt-bearer
         * @enum {string}
         */
        ClientAssertionType: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
        /**
         * @description The identifier that the provider gave to the relying party.
         * @example energy-supplier
         */
        ClientId: string;
        /**
         * @description The password of the relying party.
         * @example made-up-client-secret
         */
        ClientSecret: string;
        /**
         * @description The SHA-256 hash of the code verifier, base64url.
         * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
         */
        CodeChallenge: string;
        /**
         * @description The one method that hides the verifier.
         * @example S256
         * @enum {string}
         */
        CodeChallengeMethod: "S256";
        /**
         * @description An authorization code is exchanged for tokens.
         * @example {
         *       "grant_type": "authorization_code",
         *       "code": "SplxlOBeZQQYbYS6WxSbIA",
         *       "redirect_uri": "https://energy.example/callback",
         *       "code_verifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
         *     }
         */
        CodeGrantForm: {
            /** @enum {string} */
            grant_type: "authorization_code";
            code: components["schemas"]["AuthorizationCode"];
            redirect_uri: components["schemas"]["RedirectUri"];
            code_verifier?: components["schemas"]["CodeVerifier"];
            client_id?: components["schemas"]["ClientId"];
            client_secret?: components["schemas"]["ClientSecret"];
            client_assertion_type?: components["schemas"]["ClientAssertionType"];
            client_assertion?: components["schemas"]["Jwt"];
        };
        /**
         * @description The secret behind the code challenge, 43 to 128 characters.
         * @example dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk
         */
        CodeVerifier: string;
        /**
         * @description A media type, with or without parameters, that is neither multipart nor a message.
         * @example image/png
         * @example application/pdf
         */
        ContentType: string;
        /**
         * @description A country by its code of ISO 3166-1, with three letters or, for compatibility, two.
         * @example GBR
         * @example GB
         */
        CountryCode: string;
        /**
         * @description A currency by its three letters of ISO 4217.
         * @example GBP
         */
        CurrencyCode: string;
        /**
         * @description A day, `YYYY-MM-DD`, or a point in time, `YYYY-MM-DDThh:mm[:ss]TZD`. Reads: D-IDA-41
         * @example 2021-01-02
         * @example 2021-01-02T18:25Z
         */
        DateOrTimestamp: string;
        /**
         * @description An amount of money in units of its currency, as a decimal number in a text, so that no digit is lost. By custom with two decimal places. Reads: D-IDA-39
         * @example 5000.00
         */
        DecimalAmount: string;
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
        DerivedClaims: components["schemas"]["EndUserClaims"];
        /**
         * @description The hash of an attachment, over the bytes that are fetched.
         * @example {
         *       "alg": "sha-256",
         *       "value": "Bxb5Jkyf4Z9ddFUnYQfz3cwdNJf2PWBomnNViuihv14="
         *     }
         */
        Digest: {
            alg: components["schemas"]["DigestAlgorithm"];
            value: components["schemas"]["Base64"];
        };
        /**
         * @description The name of a hash algorithm. Provider and relying party have agreed on it before.
         * @example sha-256
         * @example sha-512
         */
        DigestAlgorithm: string;
        /**
         * @description How the provider shows its pages.
         * @example page
         * @enum {string}
         */
        Display: "page" | "popup" | "touch" | "wap";
        /**
         * @description A source whose claims are at an endpoint, always over https, and the access token for it. Without one, the relying party has its own.
         * @example {
         *       "endpoint": "https://register.example/claims",
         *       "access_token": "bWFkZS11cCBhY2Nlc3MgdG9rZW4"
         *     }
         */
        DistributedClaimSource: {
            endpoint: components["schemas"]["HttpsUri"];
            access_token?: components["schemas"]["AccessToken"];
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
        DocumentDetails: {
            type: components["schemas"]["DocumentType"];
            document_number?: components["schemas"]["Text"];
            serial_number?: components["schemas"]["Text"];
            date_of_issuance?: components["schemas"]["CalendarDate"];
            date_of_expiry?: components["schemas"]["CalendarDate"];
            issuer?: components["schemas"]["Issuer"];
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
        DocumentDetailsId3: {
            type: components["schemas"]["DocumentType"];
            document_number?: components["schemas"]["Text"];
            number?: components["schemas"]["Text"];
            personal_number?: components["schemas"]["Text"];
            serial_number?: components["schemas"]["Text"];
            date_of_issuance?: components["schemas"]["CalendarDate"];
            date_of_expiry?: components["schemas"]["CalendarDate"];
            issuer?: components["schemas"]["Issuer"];
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
        DocumentEvidence: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "document";
            check_details?: components["schemas"]["CheckDetails"][];
            document_details?: components["schemas"]["DocumentDetails"];
            attachments?: components["schemas"]["Attachments"];
            derived_claims?: components["schemas"]["DerivedClaims"];
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
        DocumentEvidenceId3: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "document" | "id_document";
            validation_method?: components["schemas"]["MethodId3"];
            verification_method?: components["schemas"]["MethodId3"];
            method?: components["schemas"]["CheckMethod"];
            verifier?: components["schemas"]["VerifierId3"];
            time?: components["schemas"]["Timestamp"];
            document_details?: components["schemas"]["DocumentDetailsId3"];
            document?: components["schemas"]["DocumentDetailsId3"];
            attachments?: components["schemas"]["AttachmentsId3"];
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
        DocumentEvidenceId4: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "document" | "id_document";
            check_details?: components["schemas"]["CheckDetailsId4"][];
            method?: components["schemas"]["CheckMethod"];
            verifier?: components["schemas"]["VerifierId3"];
            time?: components["schemas"]["Timestamp"];
            document_details?: components["schemas"]["DocumentDetailsId3"];
            document?: components["schemas"]["DocumentDetailsId3"];
            attachments?: components["schemas"]["AttachmentsId3"];
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
        DocumentId2: {
            type: components["schemas"]["DocumentType"];
            number?: components["schemas"]["Text"];
            issuer?: components["schemas"]["IssuerId2"];
            date_of_issuance?: components["schemas"]["CalendarDate"];
            date_of_expiry?: components["schemas"]["CalendarDate"];
        };
        /**
         * @description The kind of a document. An open list.
         * @example passport
         * @example idcard
         * @example driving_permit
         * @example utility_statement
         */
        DocumentType: string;
        /**
         * @description A number of the universal numbering system for businesses (DUNS), nine digits. Reads: D-IDA-42
         * @example 000000000
         */
        DunsNumber: string;
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
        ElectronicRecord: {
            type: components["schemas"]["RecordType"];
            created_at?: components["schemas"]["Timestamp"];
            date_of_expiry?: components["schemas"]["CalendarDate"];
            source?: components["schemas"]["RecordSource"];
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
        ElectronicRecordEvidence: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "electronic_record";
            check_details?: components["schemas"]["CheckDetails"][];
            record?: components["schemas"]["ElectronicRecord"];
            attachments?: components["schemas"]["Attachments"];
            derived_claims?: components["schemas"]["DerivedClaims"];
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
        ElectronicRecordEvidenceId3: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "electronic_record";
            validation_method?: components["schemas"]["MethodId3"];
            verification_method?: components["schemas"]["MethodId3"];
            verifier?: components["schemas"]["VerifierId3"];
            time?: components["schemas"]["Timestamp"];
            record?: components["schemas"]["ElectronicRecordId3"];
            attachments?: components["schemas"]["AttachmentsId3"];
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
        ElectronicRecordEvidenceId4: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "electronic_record";
            check_details?: components["schemas"]["CheckDetailsId4"][];
            time?: components["schemas"]["Timestamp"];
            record?: components["schemas"]["ElectronicRecordId3"];
            attachments?: components["schemas"]["AttachmentsId3"];
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
        ElectronicRecordId3: {
            type: components["schemas"]["RecordType"];
            personal_number?: components["schemas"]["Text"];
            created_at?: components["schemas"]["RecordDateId3"];
            date_of_expiry?: components["schemas"]["CalendarDate"];
            source?: components["schemas"]["RecordSource"];
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
        ElectronicSignatureEvidence: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "electronic_signature";
            signature_type: components["schemas"]["SignatureType"];
            issuer: components["schemas"]["Text"];
            serial_number: components["schemas"]["Text"];
            created_at?: components["schemas"]["Timestamp"];
            attachments?: components["schemas"]["Attachments"];
            derived_claims?: components["schemas"]["DerivedClaims"];
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
        ElectronicSignatureEvidenceId3: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "electronic_signature";
            signature_type: components["schemas"]["SignatureType"];
            issuer: components["schemas"]["Text"];
            serial_number: components["schemas"]["Text"];
            created_at?: components["schemas"]["Timestamp"];
            attachments?: components["schemas"]["AttachmentsId3"];
        };
        /**
         * @description An e-mail address. No more is asked of it than a name, an at sign and a domain.
         * @example user@mail.example
         */
        EmailAddress: string;
        /**
         * @description One e-mail address of several, and what it is used for. Reads: D-IDA-36
         * @example {
         *       "email": "ada@mail.example",
         *       "preferred": true,
         *       "tag": "personal"
         *     }
         */
        EmailEntry: {
            email: components["schemas"]["EmailAddress"];
            /** @description Whether the person wants to be written to at this one. */
            preferred?: boolean;
            tag?: components["schemas"]["Text"];
        };
        /**
         * @description An attachment that stands in the answer itself.
         * @example {
         *       "desc": "Scan of the attestation",
         *       "content_type": "application/pdf",
         *       "content": "JVBERi0xLjcK"
         *     }
         */
        EmbeddedAttachment: {
            desc?: components["schemas"]["Text"];
            type?: components["schemas"]["AttachmentType"];
            content_type: components["schemas"]["ContentType"];
            content: components["schemas"]["Base64"];
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
        EmbeddedAttachmentId3: {
            desc?: components["schemas"]["Text"];
            content_type: components["schemas"]["ContentType"];
            content: components["schemas"]["Base64"];
            txn?: components["schemas"]["CheckId"];
        };
        /**
         * @description A job of a person, the employer, and when it was held. Reads: D-IDA-37 D-IDA-38
         * @example {
         *       "job_title": "Surveyor",
         *       "employer": "Example Bridges Limited",
         *       "from": "2016-10"
         *     }
         */
        Employment: {
            job_title?: components["schemas"]["Text"];
            employer?: components["schemas"]["Text"];
            from?: components["schemas"]["ReducedDate"];
            to?: components["schemas"]["ReducedDate"];
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
        EndUserClaims: {
            name?: components["schemas"]["Text"];
            given_name?: components["schemas"]["Text"];
            family_name?: components["schemas"]["Text"];
            middle_name?: components["schemas"]["Text"];
            nickname?: components["schemas"]["Text"];
            preferred_username?: components["schemas"]["Text"];
            profile?: components["schemas"]["Text"];
            picture?: components["schemas"]["Text"];
            website?: components["schemas"]["Text"];
            email?: components["schemas"]["EmailAddress"];
            email_verified?: boolean;
            gender?: components["schemas"]["Text"];
            birthdate?: components["schemas"]["BirthDate"];
            zoneinfo?: components["schemas"]["Text"];
            locale?: components["schemas"]["Locale"];
            phone_number?: components["schemas"]["Text"];
            phone_number_verified?: boolean;
            address?: components["schemas"]["Address"];
            updated_at?: components["schemas"]["NumericDate"];
            place_of_birth?: components["schemas"]["PlaceOfBirth"];
            nationalities?: components["schemas"]["Nationalities"];
            birth_family_name?: components["schemas"]["Text"];
            birth_given_name?: components["schemas"]["Text"];
            birth_middle_name?: components["schemas"]["Text"];
            salutation?: components["schemas"]["Text"];
            title?: components["schemas"]["Text"];
            msisdn?: components["schemas"]["Msisdn"];
            also_known_as?: components["schemas"]["Text"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description An `https` URI, or an `http` URI of the own machine, so that mocks can stand in. Reads: D-IDA-48
         * @example https://id.bank.example/token
         */
        EndpointUri: string;
        /**
         * @description A number by which the customs know an economic operator (EORI): two letters for the country, then up to 15 letters and digits. Reads: D-IDA-42
         * @example GB000000000000
         */
        EoriNumber: string;
        /**
         * @description A page about the error.
         * @example https://id.bank.example/errors/invalid_request
         */
        ErrorUri: string;
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
        Evidence: components["schemas"]["DocumentEvidence"] | components["schemas"]["ElectronicRecordEvidence"] | components["schemas"]["VouchEvidence"] | components["schemas"]["ElectronicSignatureEvidence"];
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
        EvidenceId2: components["schemas"]["IdDocumentEvidenceId2"] | components["schemas"]["UtilityBillEvidenceId2"] | components["schemas"]["QesEvidenceId2"];
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
        EvidenceId3: components["schemas"]["DocumentEvidenceId3"] | components["schemas"]["ElectronicRecordEvidenceId3"] | components["schemas"]["VouchEvidenceId3"] | components["schemas"]["UtilityBillEvidenceId3"] | components["schemas"]["ElectronicSignatureEvidenceId3"];
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
        EvidenceId4: components["schemas"]["DocumentEvidenceId4"] | components["schemas"]["ElectronicRecordEvidenceId4"] | components["schemas"]["VouchEvidenceId4"] | components["schemas"]["UtilityBillEvidenceId3"] | components["schemas"]["ElectronicSignatureEvidenceId3"];
        /**
         * @description What the assurance process says of a check.
         * @example {
         *       "evidence_classification": "score_3_strength"
         *     }
         */
        EvidenceMetadata: {
            evidence_classification?: components["schemas"]["Text"];
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
        EvidenceReference: {
            check_id: components["schemas"]["CheckId"];
            evidence_metadata?: components["schemas"]["EvidenceMetadata"];
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
        EvidenceReferenceId4: {
            txn: components["schemas"]["CheckId"];
            evidence_metadata?: components["schemas"]["EvidenceMetadata"];
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
        ExtendedCustomerAttributes: {
            phone_numbers?: components["schemas"]["PhoneNumberEntry"][];
            emails?: components["schemas"]["EmailEntry"][];
            age?: components["schemas"]["Age"];
            age_is_at_least?: components["schemas"]["AgeStatement"];
            age_is_at_most?: components["schemas"]["AgeStatement"];
            previous_names?: components["schemas"]["PreviousName"][];
            previous_addresses?: components["schemas"]["PreviousAddress"][];
            residence_status?: components["schemas"]["ResidenceStatus"][];
            qualifications?: components["schemas"]["Qualification"][];
            employment_history?: components["schemas"]["Employment"][];
            income?: components["schemas"]["Income"];
            authority?: components["schemas"]["Authority"];
            acr?: components["schemas"]["Text"];
            /** @description How the user was authenticated (OIDC Core §2). */
            amr?: components["schemas"]["Text"][];
            organization_name?: components["schemas"]["Text"];
            organization_type?: components["schemas"]["Text"];
            trading_as?: components["schemas"]["OneOrMoreTexts"];
            registered_address?: components["schemas"]["Address"];
            trading_addresses?: components["schemas"]["Address"][];
            registration_number?: components["schemas"]["RegistrationNumbers"];
            tax_details?: components["schemas"]["TaxDetails"];
            lei?: components["schemas"]["Lei"];
            registered_jurisdiction?: components["schemas"]["Text"];
            organization_status?: components["schemas"]["Text"];
            incorporation_date?: components["schemas"]["CalendarDate"];
            last_accounts_date?: components["schemas"]["CalendarDate"];
            last_annual_turnover?: components["schemas"]["MoneyAmount"];
            "uk.sic_code"?: components["schemas"]["SicCodes"];
            "eu.eori_code"?: components["schemas"]["EoriNumber"];
            "eu.seed_number"?: components["schemas"]["SeedNumber"];
            "uk.duns_number"?: components["schemas"]["DunsNumber"];
            dprn?: components["schemas"]["RegistrationNumber"];
            first_account_open?: components["schemas"]["CalendarDate"];
            /** @description Whether an account is in use; to have looked at it is not enough. */
            has_active_account?: boolean;
            account_activity?: components["schemas"]["AccountActivity"];
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
        ExternalAttachment: {
            desc?: components["schemas"]["Text"];
            type?: components["schemas"]["AttachmentType"];
            url: components["schemas"]["AttachmentUrl"];
            access_token?: components["schemas"]["AttachmentAccessToken"];
            exp?: components["schemas"]["NumericDate"];
            digest: components["schemas"]["Digest"];
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
        ExternalAttachmentId3: {
            desc?: components["schemas"]["Text"];
            url: components["schemas"]["AttachmentUrl"];
            access_token?: components["schemas"]["AttachmentAccessToken"];
            expires_in?: number;
            digest: components["schemas"]["Digest"];
            txn?: components["schemas"]["CheckId"];
        };
        /**
         * @description The scope that was granted, where it is not the one that was asked for.
         * @example openid
         */
        GrantedScope: string;
        /**
         * @description The left half of the hash of what the ID token belongs to, base64url.
         * @example 77QmUPtjPfzWtF2AnpK9RQ
         */
        Hash: string;
        /**
         * @description An `https` URI.
         * @example https://register.example/claims
         */
        HttpsUri: string;
        /**
         * @description A country, or an organization that stands for one, by its code of travel documents: three letters or, for compatibility, two. Germany has one letter there, and may be filled up as on the document. Reads: D-IDA-10
         * @example GBR
         * @example UNO
         * @example D
         */
        IcaoCountryCode: string;
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
        IdDocumentEvidenceId2: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "id_document";
            method?: components["schemas"]["CheckMethod"];
            verifier?: components["schemas"]["VerifierId2"];
            time?: components["schemas"]["Timestamp"];
            document?: components["schemas"]["DocumentId2"];
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
        IdTokenClaims: {
            iss: components["schemas"]["EndpointUri"];
            sub: components["schemas"]["Subject"];
            aud: components["schemas"]["Audience"];
            exp: components["schemas"]["NumericDate"];
            iat: components["schemas"]["NumericDate"];
            auth_time?: components["schemas"]["NumericDate"];
            nonce?: components["schemas"]["Nonce"];
            acr?: components["schemas"]["Text"];
            amr?: components["schemas"]["AuthenticationMethods"];
            azp?: components["schemas"]["ClientId"];
            at_hash?: components["schemas"]["Hash"];
            c_hash?: components["schemas"]["Hash"];
            verified_claims?: components["schemas"]["VerifiedClaims"];
            _claim_names?: components["schemas"]["ClaimNames"];
            _claim_sources?: components["schemas"]["ClaimSources"];
        };
        /**
         * @description What a person earns in a period, such as a `month` or a `year`. Reads: D-IDA-39
         * @example {
         *       "value": "31200.00",
         *       "currency": "GBP",
         *       "period": "year"
         *     }
         */
        Income: {
            value: components["schemas"]["DecimalAmount"];
            currency: components["schemas"]["CurrencyCode"];
            period?: components["schemas"]["Text"];
        };
        /**
         * @description Who issued a document, with the parts of its address, and where it has jurisdiction.
         * @example {
         *       "name": "HM Passport Office",
         *       "country_code": "GBR"
         *     }
         */
        Issuer: {
            name?: components["schemas"]["Text"];
            formatted?: components["schemas"]["Text"];
            street_address?: components["schemas"]["Text"];
            locality?: components["schemas"]["Text"];
            region?: components["schemas"]["Text"];
            postal_code?: components["schemas"]["Text"];
            country?: components["schemas"]["Text"];
            country_code?: components["schemas"]["IcaoCountryCode"];
            jurisdiction?: components["schemas"]["Text"];
        };
        /**
         * @description Who issued an identity document, with the country by its code.
         * @example {
         *       "name": "Example Licensing Office",
         *       "country": "GBR"
         *     }
         */
        IssuerId2: {
            name?: components["schemas"]["Text"];
            country?: components["schemas"]["IcaoCountryCode"];
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
        Jwk: {
            kty: components["schemas"]["KeyType"];
            use?: components["schemas"]["KeyText"];
            alg?: components["schemas"]["KeyText"];
            kid?: components["schemas"]["KeyText"];
            n?: components["schemas"]["KeyText"];
            e?: components["schemas"]["KeyText"];
            crv?: components["schemas"]["KeyText"];
            x?: components["schemas"]["KeyText"];
            y?: components["schemas"]["KeyText"];
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
        JwkSet: {
            keys: components["schemas"]["Jwks"];
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
        Jwks: components["schemas"]["Jwk"][];
        /**
         * @description A JWT in compact form, signed (3 parts) or encrypted (5 parts). Whether it holds is verified by code.
         * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
         */
        Jwt: string;
        /**
         * @description The name of a key, or a part of it in base64url.
         * @example bank-1
         */
        KeyText: string;
        /**
         * @description The family of a key, e.g. `RSA` or `EC`.
         * @example RSA
         * @example EC
         */
        KeyType: string;
        /**
         * @description A language tag.
         * @example en-GB
         */
        LanguageTag: string;
        /**
         * @description Language tags.
         * @example [
         *       "en-GB",
         *       "cy"
         *     ]
         */
        LanguageTags: components["schemas"]["LanguageTag"][];
        /**
         * @description A legal entity identifier of ISO 17442, 18 letters and digits and two check digits, which are not calculated here. Reads: D-IDA-42
         * @example 00000000000000EXAM00
         */
        Lei: string;
        /**
         * Format: int64
         * @description How long the access token is good for, in seconds from the answer.
         * @example 300
         */
        LifetimeSeconds: number;
        /**
         * @description A language tag. Its parts are joined by hyphens, or as some providers have it by underscores.
         * @example en-GB
         * @example en_GB
         */
        Locale: string;
        /**
         * @description Language tags in order of preference, divided by single spaces.
         * @example cy en-GB
         */
        Locales: string;
        /**
         * @description Who is to sign in, in a form that the provider knows.
         * @example customer@mail.example
         */
        LoginHint: string;
        /**
         * @description How long ago the user may have signed in, in seconds. It has nothing to do with `max_age` within `claims`.
         * @example 300
         */
        MaxAge: string;
        /**
         * @description How the authenticity of evidence was validated, or how a person was verified to be the one that it is about.
         * @example {
         *       "type": "vpip",
         *       "policy": "gpg45",
         *       "procedure": "m1b",
         *       "status": "completed"
         *     }
         */
        MethodId3: {
            type: components["schemas"]["CheckMethod"];
            policy?: components["schemas"]["AssurancePolicy"];
            procedure?: components["schemas"]["AssuranceProcedure"];
            status?: components["schemas"]["Text"];
        };
        /**
         * @description An amount of money and its currency, of which neither says anything without the other. Reads: D-IDA-39
         * @example {
         *       "value": "5000.00",
         *       "currency": "GBP"
         *     }
         */
        MoneyAmount: {
            value: components["schemas"]["DecimalAmount"];
            currency: components["schemas"]["CurrencyCode"];
        };
        /**
         * @description A phone number in international format, 5 to 15 digits, with or without a plus sign.
         * @example 447700900250
         * @example +447700900250
         */
        Msisdn: string;
        /**
         * @description The nationalities of a person. One without any has an empty list.
         * @example [
         *       "GBR",
         *       "FRA"
         *     ]
         */
        Nationalities: components["schemas"]["IcaoCountryCode"][];
        /**
         * @description A list of texts, with at least one of them.
         * @example [
         *       "uk_diatf"
         *     ]
         */
        NonEmptyTextList: components["schemas"]["Text"][];
        /**
         * @description Ties the ID token to the request.
         * @example n-0S6_WzA2Mj
         */
        Nonce: string;
        /**
         * @description A point in time, in seconds since 1970-01-01T00:00:00Z.
         * @example 1795132800
         */
        NumericDate: number;
        /**
         * @description Why a request failed.
         * @example {
         *       "error": "invalid_request",
         *       "error_description": "claims is invalid"
         *     }
         */
        OAuthError: {
            error: components["schemas"]["OAuthErrorCode"];
            error_description?: components["schemas"]["OAuthErrorDescription"];
            error_uri?: components["schemas"]["ErrorUri"];
        };
        /**
         * @description What went wrong, by its code. An open list.
         * @example invalid_request
         */
        OAuthErrorCode: string;
        /**
         * @description What went wrong, in words for the engineers of the relying party, never for its users. ASCII but for `"` and `\`.
         * @example claims is invalid
         */
        OAuthErrorDescription: string;
        /**
         * @description One text, or several. Reads: D-IDA-41
         * @example Example Bridges
         * @example [
         *       "Example Bridges",
         *       "Example Tunnels"
         *     ]
         */
        OneOrMoreTexts: components["schemas"]["Text"] | components["schemas"]["Text"][];
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
        PhoneNumberEntry: {
            phone_number?: components["schemas"]["Text"];
            msisdn?: components["schemas"]["Msisdn"];
            /** @description Whether the person wants to be called at this one. */
            preferred?: boolean;
            format?: components["schemas"]["Text"];
            /** @description What it can be used for, e.g. `audio`, `fax`, `sms`. */
            capabilities?: components["schemas"]["Text"][];
            tag?: components["schemas"]["Text"];
        };
        /**
         * @description Where a person was born, with at least one part. Reads: D-IDA-11
         * @example {
         *       "country": "GB",
         *       "locality": "Norwich"
         *     }
         */
        PlaceOfBirth: {
            country?: components["schemas"]["BirthCountryCode"];
            region?: components["schemas"]["Text"];
            locality?: components["schemas"]["Text"];
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
        PlainAuthorizationRequest: {
            client_id: components["schemas"]["ClientId"];
            redirect_uri: components["schemas"]["RedirectUri"];
            response_type: components["schemas"]["ResponseType"];
            scope: components["schemas"]["Scope"];
            state?: components["schemas"]["State"];
            nonce?: components["schemas"]["Nonce"];
            acr_values?: components["schemas"]["AcrValues"];
            login_hint?: components["schemas"]["LoginHint"];
            id_token_hint?: components["schemas"]["Jwt"];
            display?: components["schemas"]["Display"];
            prompt?: components["schemas"]["Prompt"];
            max_age?: components["schemas"]["MaxAge"];
            ui_locales?: components["schemas"]["Locales"];
            claims_locales?: components["schemas"]["Locales"];
            claims?: components["schemas"]["ClaimsText"];
            code_challenge?: components["schemas"]["CodeChallenge"];
            code_challenge_method?: components["schemas"]["CodeChallengeMethod"];
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
        PreviousAddress: {
            formatted?: components["schemas"]["Text"];
            street_address?: components["schemas"]["Text"];
            locality?: components["schemas"]["Text"];
            region?: components["schemas"]["Text"];
            postal_code?: components["schemas"]["Text"];
            country?: components["schemas"]["Text"];
            country_code?: components["schemas"]["CountryCode"];
            from?: components["schemas"]["ReducedDate"];
            to?: components["schemas"]["ReducedDate"];
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
        PreviousName: {
            name?: components["schemas"]["Text"];
            given_name?: components["schemas"]["Text"];
            middle_name?: components["schemas"]["Text"];
            family_name?: components["schemas"]["Text"];
            from?: components["schemas"]["ReducedDate"];
            to?: components["schemas"]["ReducedDate"];
        };
        /**
         * @description What the user is asked for: nothing (`none`, which stands alone), or a list of `login`, `consent` and `select_account`.
         * @example login
         * @example login consent
         */
        Prompt: string;
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
        ProvidedClaims: {
            iss: string;
            sub: string;
            verified_claims: components["schemas"]["VerifiedClaims"];
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
        ProviderId2: {
            name?: components["schemas"]["Text"];
            formatted?: components["schemas"]["Text"];
            street_address?: components["schemas"]["Text"];
            locality?: components["schemas"]["Text"];
            region?: components["schemas"]["Text"];
            postal_code?: components["schemas"]["Text"];
            country?: components["schemas"]["Text"];
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
        ProviderId3: {
            name: components["schemas"]["Text"];
            formatted?: components["schemas"]["Text"];
            street_address?: components["schemas"]["Text"];
            locality?: components["schemas"]["Text"];
            region?: components["schemas"]["Text"];
            postal_code?: components["schemas"]["Text"];
            country?: components["schemas"]["Text"];
            country_code?: components["schemas"]["IcaoCountryCode"];
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
        ProviderMetadata: {
            issuer: components["schemas"]["EndpointUri"];
            authorization_endpoint: components["schemas"]["EndpointUri"];
            token_endpoint: components["schemas"]["EndpointUri"];
            userinfo_endpoint?: components["schemas"]["EndpointUri"];
            jwks_uri: components["schemas"]["EndpointUri"];
            registration_endpoint?: components["schemas"]["EndpointUri"];
            scopes_supported?: components["schemas"]["TextList"];
            response_types_supported: components["schemas"]["TextList"];
            response_modes_supported?: components["schemas"]["TextList"];
            grant_types_supported?: components["schemas"]["TextList"];
            acr_values_supported?: components["schemas"]["TextList"];
            subject_types_supported: components["schemas"]["TextList"];
            id_token_signing_alg_values_supported: components["schemas"]["TextList"];
            id_token_encryption_alg_values_supported?: components["schemas"]["TextList"];
            id_token_encryption_enc_values_supported?: components["schemas"]["TextList"];
            userinfo_signing_alg_values_supported?: components["schemas"]["TextList"];
            userinfo_encryption_alg_values_supported?: components["schemas"]["TextList"];
            userinfo_encryption_enc_values_supported?: components["schemas"]["TextList"];
            request_object_signing_alg_values_supported?: components["schemas"]["TextList"];
            request_object_encryption_alg_values_supported?: components["schemas"]["TextList"];
            request_object_encryption_enc_values_supported?: components["schemas"]["TextList"];
            token_endpoint_auth_methods_supported?: components["schemas"]["TextList"];
            token_endpoint_auth_signing_alg_values_supported?: components["schemas"]["TextList"];
            code_challenge_methods_supported?: components["schemas"]["TextList"];
            display_values_supported?: components["schemas"]["TextList"];
            claim_types_supported?: components["schemas"]["TextList"];
            claims_supported?: components["schemas"]["TextList"];
            claims_locales_supported?: components["schemas"]["LanguageTags"];
            ui_locales_supported?: components["schemas"]["LanguageTags"];
            service_documentation?: components["schemas"]["EndpointUri"];
            op_policy_uri?: components["schemas"]["EndpointUri"];
            op_tos_uri?: components["schemas"]["EndpointUri"];
            claims_parameter_supported?: boolean;
            request_parameter_supported?: boolean;
            request_uri_parameter_supported?: boolean;
            require_request_uri_registration?: boolean;
            trust_frameworks_supported: components["schemas"]["NonEmptyTextList"];
            claims_in_verified_claims_supported: components["schemas"]["NonEmptyTextList"];
            evidence_supported?: components["schemas"]["NonEmptyTextList"];
            documents_supported?: components["schemas"]["NonEmptyTextList"];
            documents_check_methods_supported?: components["schemas"]["NonEmptyTextList"];
            electronic_records_supported?: components["schemas"]["NonEmptyTextList"];
            attachments_supported?: components["schemas"]["NonEmptyTextList"];
            digest_algorithms_supported?: components["schemas"]["NonEmptyTextList"];
            verified_claims_supported?: boolean;
            id_documents_supported?: components["schemas"]["TextList"];
            id_documents_verification_methods_supported?: components["schemas"]["TextList"];
            documents_methods_supported?: components["schemas"]["TextList"];
            documents_validation_methods_supported?: components["schemas"]["TextList"];
            documents_verification_methods_supported?: components["schemas"]["TextList"];
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
        QesEvidenceId2: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "qes";
            issuer?: components["schemas"]["Text"];
            serial_number?: components["schemas"]["Text"];
            created_at?: components["schemas"]["Timestamp"];
        };
        /**
         * @description What a person has learned, and how far. Reads: D-IDA-38
         * @example {
         *       "qualification": "Mathematics",
         *       "level_of_attainment": "A level"
         *     }
         */
        Qualification: {
            qualification?: components["schemas"]["Text"];
            level_of_attainment?: components["schemas"]["Text"];
        };
        /**
         * @description When an electronic record was made: a point in time, as the text of the drafts asks for, or a day, as their schema and their example have it. Reads: D-IDA-16
         * @example 2015-02-13T09:00Z
         * @example 2015-02-13
         */
        RecordDateId3: string;
        /**
         * @description Who keeps an electronic record, with the parts of its address, and where it has jurisdiction.
         * @example {
         *       "name": "Example Mobile",
         *       "country_code": "GBR"
         *     }
         */
        RecordSource: {
            name?: components["schemas"]["Text"];
            formatted?: components["schemas"]["Text"];
            street_address?: components["schemas"]["Text"];
            locality?: components["schemas"]["Text"];
            region?: components["schemas"]["Text"];
            postal_code?: components["schemas"]["Text"];
            country?: components["schemas"]["Text"];
            country_code?: components["schemas"]["IcaoCountryCode"];
            jurisdiction?: components["schemas"]["Text"];
        };
        /**
         * @description The kind of an electronic record. An open list.
         * @example bank_account
         * @example mno
         * @example population_register
         */
        RecordType: string;
        /**
         * @description Where the browser goes next.
         * @example https://energy.example/callback?code=SplxlOBeZQQYbYS6WxSbIA&state=af0ifjsldkj
         */
        RedirectTarget: string;
        /**
         * @description Where the browser of the user is sent back to: an absolute URI without a fragment, equal to one that the relying party registered.
         * @example https://energy.example/callback
         */
        RedirectUri: string;
        /**
         * @description When something of long ago began or ended, as far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Reads: D-IDA-37
         * @example 2004-05-01
         * @example 2004-05
         * @example 2004
         */
        ReducedDate: string;
        /**
         * @description A refresh token is exchanged for new tokens.
         * @example {
         *       "grant_type": "refresh_token",
         *       "refresh_token": "bWFkZS11cCByZWZyZXNoIHRva2Vu"
         *     }
         */
        RefreshGrantForm: {
            /** @enum {string} */
            grant_type: "refresh_token";
            refresh_token: components["schemas"]["RefreshToken"];
            scope?: components["schemas"]["GrantedScope"];
            client_id?: components["schemas"]["ClientId"];
            client_secret?: components["schemas"]["ClientSecret"];
            client_assertion_type?: components["schemas"]["ClientAssertionType"];
            client_assertion?: components["schemas"]["Jwt"];
        };
        /**
         * @description The token for new tokens.
         * @example bWFkZS11cCByZWZyZXNoIHRva2Vu
         */
        RefreshToken: string;
        /**
         * @description A number under which an organization is registered, who gave it, and in which country. Reads: D-IDA-40
         * @example {
         *       "number": "01234567",
         *       "issuer": "Example Register of Companies",
         *       "country": "GBR"
         *     }
         */
        RegistrationNumber: {
            number?: components["schemas"]["Text"];
            issuer?: components["schemas"]["Text"];
            country?: components["schemas"]["CountryCode"];
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
        RegistrationNumbers: components["schemas"]["RegistrationNumber"] | components["schemas"]["RegistrationNumber"][];
        /** @description Which details of the assurance process are wanted. Those that fit are answered whole. */
        RequestedAssuranceDetails: {
            assurance_type?: components["schemas"]["RequestedText"];
            assurance_classification?: components["schemas"]["RequestedText"];
            evidence_ref?: components["schemas"]["RequestedEvidenceReference"][] | null;
        };
        /** @description Which details of the assurance process are wanted. Those that fit are answered whole. */
        RequestedAssuranceDetailsId4: {
            assurance_type?: components["schemas"]["RequestedText"];
            assurance_classification?: components["schemas"]["RequestedText"];
            evidence_ref?: components["schemas"]["RequestedEvidenceReferenceId4"][] | null;
        };
        /** @description What is wanted of the assurance process. */
        RequestedAssuranceProcess: {
            policy?: components["schemas"]["RequestedText"];
            procedure?: components["schemas"]["RequestedText"];
            assurance_details?: components["schemas"]["RequestedAssuranceDetails"][] | null;
        } | null;
        /** @description What is wanted of the assurance process, in the third draft. */
        RequestedAssuranceProcessId3: {
            policy?: components["schemas"]["RequestedText"];
            procedure?: components["schemas"]["RequestedText"];
            status?: components["schemas"]["RequestedText"];
        } | null;
        /** @description What is wanted of the assurance process. */
        RequestedAssuranceProcessId4: {
            policy?: components["schemas"]["RequestedText"];
            procedure?: components["schemas"]["RequestedText"];
            assurance_details?: components["schemas"]["RequestedAssuranceDetailsId4"][] | null;
        } | null;
        /** @description What is wanted of an attestation. */
        RequestedAttestation: {
            type?: components["schemas"]["RequestedText"];
            reference_number?: components["schemas"]["RequestedText"];
            date_of_issuance?: components["schemas"]["RequestedDate"];
            date_of_expiry?: components["schemas"]["RequestedDate"];
            voucher?: components["schemas"]["RequestedVoucher"];
        } | null;
        /** @description What is wanted of an attestation, in the third and the fourth draft. */
        RequestedAttestationId3: {
            type?: components["schemas"]["RequestedText"];
            reference_number?: components["schemas"]["RequestedText"];
            date_of_issuance?: components["schemas"]["RequestedDate"];
            date_of_expiry?: components["schemas"]["RequestedDate"];
            voucher?: components["schemas"]["RequestedVoucher"];
            personal_number?: components["schemas"]["RequestedText"];
        } | null;
        /** @description What is wanted of a check, and which checks: those for which all constraints hold. */
        RequestedCheck: {
            check_method: components["schemas"]["RequestedText"];
            organization?: components["schemas"]["RequestedText"];
            check_id?: components["schemas"]["RequestedText"];
            time?: components["schemas"]["RequestedDate"];
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
        RequestedCheckDetails: components["schemas"]["RequestedCheck"] | components["schemas"]["RequestedCheck"][];
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
        RequestedCheckDetailsId4: components["schemas"]["RequestedCheckId4"] | components["schemas"]["RequestedCheckId4"][];
        /** @description What is wanted of a check, and which checks: those for which all constraints hold. In the fourth draft. */
        RequestedCheckId4: {
            check_method: components["schemas"]["RequestedText"];
            organization?: components["schemas"]["RequestedText"];
            txn?: components["schemas"]["RequestedText"];
            time?: components["schemas"]["RequestedDate"];
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
        RequestedClaim: ({
            essential?: boolean;
            /** @description The one value that is wanted. */
            value?: unknown;
            values?: unknown[];
            max_age?: number;
            purpose?: components["schemas"]["ClaimPurpose"];
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
        RequestedClaims: {
            [key: string]: components["schemas"]["RequestedClaim"];
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
        RequestedClaimsId2: {
            [key: string]: components["schemas"]["RequestedClaim"];
        };
        /**
         * @description Asks for a date or a point in time: `null`, or an object that may ask that no more than `max_age` seconds have passed since.
         * @example null
         * @example {
         *       "max_age": 63113852
         *     }
         */
        RequestedDate: {
            essential?: boolean;
            value?: string;
            values?: string[];
            max_age?: number;
            purpose?: components["schemas"]["ClaimPurpose"];
        } | null;
        /**
         * @description Which of the claims that were taken from a piece of evidence are wanted: `null` for all of them.
         * @example null
         * @example {
         *       "given_name": null
         *     }
         */
        RequestedDerivedClaims: {
            [key: string]: components["schemas"]["RequestedClaim"];
        } | null;
        /** @description What is wanted of a document. */
        RequestedDocument: {
            type?: components["schemas"]["RequestedText"];
            document_number?: components["schemas"]["RequestedText"];
            serial_number?: components["schemas"]["RequestedText"];
            date_of_issuance?: components["schemas"]["RequestedDate"];
            date_of_expiry?: components["schemas"]["RequestedDate"];
            issuer?: components["schemas"]["RequestedIssuer"];
        } | null;
        /** @description What is wanted of a document, in the second draft. */
        RequestedDocumentId2: {
            type?: components["schemas"]["RequestedText"];
            number?: components["schemas"]["RequestedText"];
            date_of_issuance?: components["schemas"]["RequestedDate"];
            date_of_expiry?: components["schemas"]["RequestedDate"];
            issuer?: components["schemas"]["RequestedIssuerId2"];
        } | null;
        /** @description What is wanted of a document, in the third and the fourth draft. */
        RequestedDocumentId3: {
            type?: components["schemas"]["RequestedText"];
            document_number?: components["schemas"]["RequestedText"];
            serial_number?: components["schemas"]["RequestedText"];
            date_of_issuance?: components["schemas"]["RequestedDate"];
            date_of_expiry?: components["schemas"]["RequestedDate"];
            issuer?: components["schemas"]["RequestedIssuer"];
            number?: components["schemas"]["RequestedText"];
            personal_number?: components["schemas"]["RequestedText"];
        } | null;
        /** @description Which claims are wanted from an endpoint, verified or not. */
        RequestedEndpointClaims: {
            acr?: components["schemas"]["RequestedClaim"];
            auth_time?: components["schemas"]["RequestedClaim"];
            name?: components["schemas"]["RequestedClaim"];
            given_name?: components["schemas"]["RequestedClaim"];
            family_name?: components["schemas"]["RequestedClaim"];
            middle_name?: components["schemas"]["RequestedClaim"];
            nickname?: components["schemas"]["RequestedClaim"];
            preferred_username?: components["schemas"]["RequestedClaim"];
            profile?: components["schemas"]["RequestedClaim"];
            picture?: components["schemas"]["RequestedClaim"];
            website?: components["schemas"]["RequestedClaim"];
            email?: components["schemas"]["RequestedClaim"];
            email_verified?: components["schemas"]["RequestedClaim"];
            gender?: components["schemas"]["RequestedClaim"];
            birthdate?: components["schemas"]["RequestedClaim"];
            zoneinfo?: components["schemas"]["RequestedClaim"];
            locale?: components["schemas"]["RequestedClaim"];
            phone_number?: components["schemas"]["RequestedClaim"];
            phone_number_verified?: components["schemas"]["RequestedClaim"];
            address?: components["schemas"]["RequestedClaim"];
            updated_at?: components["schemas"]["RequestedClaim"];
            place_of_birth?: components["schemas"]["RequestedClaim"];
            nationalities?: components["schemas"]["RequestedClaim"];
            birth_family_name?: components["schemas"]["RequestedClaim"];
            birth_given_name?: components["schemas"]["RequestedClaim"];
            birth_middle_name?: components["schemas"]["RequestedClaim"];
            salutation?: components["schemas"]["RequestedClaim"];
            title?: components["schemas"]["RequestedClaim"];
            msisdn?: components["schemas"]["RequestedClaim"];
            also_known_as?: components["schemas"]["RequestedClaim"];
            verified_claims?: components["schemas"]["VerifiedClaimsRequest"];
        };
        /** @description Which claims are wanted from an endpoint, verified or not. In the second draft. */
        RequestedEndpointClaimsId2: {
            acr?: components["schemas"]["RequestedClaim"];
            auth_time?: components["schemas"]["RequestedClaim"];
            name?: components["schemas"]["RequestedClaim"];
            given_name?: components["schemas"]["RequestedClaim"];
            family_name?: components["schemas"]["RequestedClaim"];
            middle_name?: components["schemas"]["RequestedClaim"];
            nickname?: components["schemas"]["RequestedClaim"];
            preferred_username?: components["schemas"]["RequestedClaim"];
            profile?: components["schemas"]["RequestedClaim"];
            picture?: components["schemas"]["RequestedClaim"];
            website?: components["schemas"]["RequestedClaim"];
            email?: components["schemas"]["RequestedClaim"];
            email_verified?: components["schemas"]["RequestedClaim"];
            gender?: components["schemas"]["RequestedClaim"];
            birthdate?: components["schemas"]["RequestedClaim"];
            zoneinfo?: components["schemas"]["RequestedClaim"];
            locale?: components["schemas"]["RequestedClaim"];
            phone_number?: components["schemas"]["RequestedClaim"];
            phone_number_verified?: components["schemas"]["RequestedClaim"];
            address?: components["schemas"]["RequestedClaim"];
            updated_at?: components["schemas"]["RequestedClaim"];
            place_of_birth?: components["schemas"]["RequestedClaim"];
            nationalities?: components["schemas"]["RequestedClaim"];
            birth_family_name?: components["schemas"]["RequestedClaim"];
            birth_given_name?: components["schemas"]["RequestedClaim"];
            birth_middle_name?: components["schemas"]["RequestedClaim"];
            salutation?: components["schemas"]["RequestedClaim"];
            title?: components["schemas"]["RequestedClaim"];
            msisdn?: components["schemas"]["RequestedClaim"];
            also_known_as?: components["schemas"]["RequestedClaim"];
            verified_claims?: components["schemas"]["VerifiedClaimsRequestId2"];
        };
        /** @description Which claims are wanted from an endpoint, verified or not. In the third draft. */
        RequestedEndpointClaimsId3: {
            acr?: components["schemas"]["RequestedClaim"];
            auth_time?: components["schemas"]["RequestedClaim"];
            name?: components["schemas"]["RequestedClaim"];
            given_name?: components["schemas"]["RequestedClaim"];
            family_name?: components["schemas"]["RequestedClaim"];
            middle_name?: components["schemas"]["RequestedClaim"];
            nickname?: components["schemas"]["RequestedClaim"];
            preferred_username?: components["schemas"]["RequestedClaim"];
            profile?: components["schemas"]["RequestedClaim"];
            picture?: components["schemas"]["RequestedClaim"];
            website?: components["schemas"]["RequestedClaim"];
            email?: components["schemas"]["RequestedClaim"];
            email_verified?: components["schemas"]["RequestedClaim"];
            gender?: components["schemas"]["RequestedClaim"];
            birthdate?: components["schemas"]["RequestedClaim"];
            zoneinfo?: components["schemas"]["RequestedClaim"];
            locale?: components["schemas"]["RequestedClaim"];
            phone_number?: components["schemas"]["RequestedClaim"];
            phone_number_verified?: components["schemas"]["RequestedClaim"];
            address?: components["schemas"]["RequestedClaim"];
            updated_at?: components["schemas"]["RequestedClaim"];
            place_of_birth?: components["schemas"]["RequestedClaim"];
            nationalities?: components["schemas"]["RequestedClaim"];
            birth_family_name?: components["schemas"]["RequestedClaim"];
            birth_given_name?: components["schemas"]["RequestedClaim"];
            birth_middle_name?: components["schemas"]["RequestedClaim"];
            salutation?: components["schemas"]["RequestedClaim"];
            title?: components["schemas"]["RequestedClaim"];
            msisdn?: components["schemas"]["RequestedClaim"];
            also_known_as?: components["schemas"]["RequestedClaim"];
            verified_claims?: components["schemas"]["VerifiedClaimsRequestId3"];
        };
        /** @description Which claims are wanted from an endpoint, verified or not. In the fourth draft. */
        RequestedEndpointClaimsId4: {
            acr?: components["schemas"]["RequestedClaim"];
            auth_time?: components["schemas"]["RequestedClaim"];
            name?: components["schemas"]["RequestedClaim"];
            given_name?: components["schemas"]["RequestedClaim"];
            family_name?: components["schemas"]["RequestedClaim"];
            middle_name?: components["schemas"]["RequestedClaim"];
            nickname?: components["schemas"]["RequestedClaim"];
            preferred_username?: components["schemas"]["RequestedClaim"];
            profile?: components["schemas"]["RequestedClaim"];
            picture?: components["schemas"]["RequestedClaim"];
            website?: components["schemas"]["RequestedClaim"];
            email?: components["schemas"]["RequestedClaim"];
            email_verified?: components["schemas"]["RequestedClaim"];
            gender?: components["schemas"]["RequestedClaim"];
            birthdate?: components["schemas"]["RequestedClaim"];
            zoneinfo?: components["schemas"]["RequestedClaim"];
            locale?: components["schemas"]["RequestedClaim"];
            phone_number?: components["schemas"]["RequestedClaim"];
            phone_number_verified?: components["schemas"]["RequestedClaim"];
            address?: components["schemas"]["RequestedClaim"];
            updated_at?: components["schemas"]["RequestedClaim"];
            place_of_birth?: components["schemas"]["RequestedClaim"];
            nationalities?: components["schemas"]["RequestedClaim"];
            birth_family_name?: components["schemas"]["RequestedClaim"];
            birth_given_name?: components["schemas"]["RequestedClaim"];
            birth_middle_name?: components["schemas"]["RequestedClaim"];
            salutation?: components["schemas"]["RequestedClaim"];
            title?: components["schemas"]["RequestedClaim"];
            msisdn?: components["schemas"]["RequestedClaim"];
            also_known_as?: components["schemas"]["RequestedClaim"];
            verified_claims?: components["schemas"]["VerifiedClaimsRequestId4"];
        };
        /** @description Which evidence is wanted, by its type, and what of it. */
        RequestedEvidence: {
            type: components["schemas"]["RequestedEvidenceType"];
            check_details?: components["schemas"]["RequestedCheckDetails"];
            document_details?: components["schemas"]["RequestedDocument"];
            record?: components["schemas"]["RequestedRecord"];
            attestation?: components["schemas"]["RequestedAttestation"];
            signature_type?: components["schemas"]["RequestedText"];
            issuer?: components["schemas"]["RequestedText"];
            serial_number?: components["schemas"]["RequestedText"];
            created_at?: components["schemas"]["RequestedDate"];
            derived_claims?: components["schemas"]["RequestedDerivedClaims"];
            attachments?: components["schemas"]["RequestedValue"];
        };
        /** @description Which evidence is wanted, by its type, and what of it. In the second draft. */
        RequestedEvidenceId2: {
            type: components["schemas"]["RequestedEvidenceTypeId2"];
            method?: components["schemas"]["RequestedText"];
            verifier?: components["schemas"]["RequestedVerifierId2"];
            time?: components["schemas"]["RequestedDate"];
            document?: components["schemas"]["RequestedDocumentId2"];
            provider?: components["schemas"]["RequestedProviderId2"];
            date?: components["schemas"]["RequestedDate"];
            issuer?: components["schemas"]["RequestedText"];
            serial_number?: components["schemas"]["RequestedText"];
            created_at?: components["schemas"]["RequestedDate"];
        };
        /** @description Which evidence is wanted, by its type, and what of it. In the third draft. */
        RequestedEvidenceId3: {
            type: components["schemas"]["RequestedEvidenceTypeId3"];
            validation_method?: components["schemas"]["RequestedMethodId3"];
            verification_method?: components["schemas"]["RequestedMethodId3"];
            document_details?: components["schemas"]["RequestedDocumentId3"];
            record?: components["schemas"]["RequestedRecordId3"];
            attestation?: components["schemas"]["RequestedAttestationId3"];
            signature_type?: components["schemas"]["RequestedText"];
            issuer?: components["schemas"]["RequestedText"];
            serial_number?: components["schemas"]["RequestedText"];
            created_at?: components["schemas"]["RequestedDate"];
            method?: components["schemas"]["RequestedText"];
            verifier?: components["schemas"]["RequestedVerifierId2"];
            time?: components["schemas"]["RequestedDate"];
            document?: components["schemas"]["RequestedDocumentId3"];
            provider?: components["schemas"]["RequestedProviderId3"];
            date?: components["schemas"]["RequestedDate"];
            attachments?: components["schemas"]["RequestedValue"];
        };
        /** @description Which evidence is wanted, by its type, and what of it. In the fourth draft. */
        RequestedEvidenceId4: {
            type: components["schemas"]["RequestedEvidenceTypeId3"];
            check_details?: components["schemas"]["RequestedCheckDetailsId4"];
            document_details?: components["schemas"]["RequestedDocumentId3"];
            record?: components["schemas"]["RequestedRecordId3"];
            attestation?: components["schemas"]["RequestedAttestationId3"];
            signature_type?: components["schemas"]["RequestedText"];
            issuer?: components["schemas"]["RequestedText"];
            serial_number?: components["schemas"]["RequestedText"];
            created_at?: components["schemas"]["RequestedDate"];
            method?: components["schemas"]["RequestedText"];
            verifier?: components["schemas"]["RequestedVerifierId2"];
            time?: components["schemas"]["RequestedDate"];
            document?: components["schemas"]["RequestedDocumentId3"];
            provider?: components["schemas"]["RequestedProviderId3"];
            date?: components["schemas"]["RequestedDate"];
            attachments?: components["schemas"]["RequestedValue"];
        };
        /** @description What is wanted of how a check was classified. */
        RequestedEvidenceMetadata: {
            evidence_classification?: components["schemas"]["RequestedText"];
        } | null;
        /** @description What is wanted of a reference to a check. */
        RequestedEvidenceReference: {
            check_id?: components["schemas"]["RequestedText"];
            evidence_metadata?: components["schemas"]["RequestedEvidenceMetadata"];
        };
        /** @description What is wanted of a reference to a check. */
        RequestedEvidenceReferenceId4: {
            txn?: components["schemas"]["RequestedText"];
            evidence_metadata?: components["schemas"]["RequestedEvidenceMetadata"];
        };
        /** @description The one type of evidence that is asked for. `values` is not allowed here. */
        RequestedEvidenceType: {
            essential?: boolean;
            /** @enum {unknown} */
            value: "document" | "electronic_record" | "vouch" | "electronic_signature";
            values?: never;
            max_age?: never;
            purpose?: components["schemas"]["ClaimPurpose"];
        };
        /** @description The one type of evidence that is asked for. `values` is not allowed here. In the second draft. */
        RequestedEvidenceTypeId2: {
            essential?: boolean;
            /** @enum {unknown} */
            value: "id_document" | "utility_bill" | "qes";
            values?: never;
            max_age?: never;
            purpose?: components["schemas"]["ClaimPurpose"];
        };
        /** @description The one type of evidence that is asked for. `values` is not allowed here. In the third and the fourth draft. */
        RequestedEvidenceTypeId3: {
            essential?: boolean;
            /** @enum {unknown} */
            value: "document" | "electronic_record" | "vouch" | "electronic_signature" | "id_document" | "utility_bill";
            values?: never;
            max_age?: never;
            purpose?: components["schemas"]["ClaimPurpose"];
        };
        /** @description What is wanted of who issued a document, or keeps a record. */
        RequestedIssuer: {
            name?: components["schemas"]["RequestedText"];
            formatted?: components["schemas"]["RequestedText"];
            street_address?: components["schemas"]["RequestedText"];
            locality?: components["schemas"]["RequestedText"];
            region?: components["schemas"]["RequestedText"];
            postal_code?: components["schemas"]["RequestedText"];
            country?: components["schemas"]["RequestedText"];
            country_code?: components["schemas"]["RequestedText"];
            jurisdiction?: components["schemas"]["RequestedText"];
        } | null;
        /** @description What is wanted of who issued a document, in the second draft. */
        RequestedIssuerId2: {
            name?: components["schemas"]["RequestedText"];
            country?: components["schemas"]["RequestedText"];
        } | null;
        /** @description What is wanted of how evidence was validated, or the user verified, in the third draft. */
        RequestedMethodId3: {
            type?: components["schemas"]["RequestedText"];
            policy?: components["schemas"]["RequestedText"];
            procedure?: components["schemas"]["RequestedText"];
            status?: components["schemas"]["RequestedText"];
        } | null;
        /** @description What is wanted of who sent a bill, in the second draft. */
        RequestedProviderId2: {
            name?: components["schemas"]["RequestedText"];
            formatted?: components["schemas"]["RequestedText"];
            street_address?: components["schemas"]["RequestedText"];
            locality?: components["schemas"]["RequestedText"];
            region?: components["schemas"]["RequestedText"];
            postal_code?: components["schemas"]["RequestedText"];
            country?: components["schemas"]["RequestedText"];
        } | null;
        /** @description What is wanted of who sent a bill, in the third and the fourth draft. */
        RequestedProviderId3: {
            name?: components["schemas"]["RequestedText"];
            formatted?: components["schemas"]["RequestedText"];
            street_address?: components["schemas"]["RequestedText"];
            locality?: components["schemas"]["RequestedText"];
            region?: components["schemas"]["RequestedText"];
            postal_code?: components["schemas"]["RequestedText"];
            country?: components["schemas"]["RequestedText"];
            country_code?: components["schemas"]["RequestedText"];
        } | null;
        /** @description What is wanted of an electronic record. */
        RequestedRecord: {
            type?: components["schemas"]["RequestedText"];
            created_at?: components["schemas"]["RequestedDate"];
            date_of_expiry?: components["schemas"]["RequestedDate"];
            source?: components["schemas"]["RequestedIssuer"];
        } | null;
        /** @description What is wanted of an electronic record, in the third and the fourth draft. */
        RequestedRecordId3: {
            type?: components["schemas"]["RequestedText"];
            created_at?: components["schemas"]["RequestedDate"];
            date_of_expiry?: components["schemas"]["RequestedDate"];
            source?: components["schemas"]["RequestedIssuer"];
            personal_number?: components["schemas"]["RequestedText"];
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
        RequestedText: {
            essential?: boolean;
            value?: string;
            values?: string[];
            max_age?: never;
            purpose?: components["schemas"]["ClaimPurpose"];
        } | null;
        /**
         * @description Asks for what is neither text nor date, as a whole: `null`, or an object that says how much it is needed.
         * @example null
         * @example {
         *       "essential": true
         *     }
         */
        RequestedValue: {
            essential?: boolean;
            /** @description The one value that is wanted. */
            value?: unknown;
            values?: unknown[];
            max_age?: never;
            purpose?: components["schemas"]["ClaimPurpose"];
        } | null;
        /** @description What is wanted of the verification. Nothing of it is answered that is not asked for. */
        RequestedVerification: {
            trust_framework: components["schemas"]["RequestedText"];
            assurance_level?: components["schemas"]["RequestedText"];
            assurance_process?: components["schemas"]["RequestedAssuranceProcess"];
            time?: components["schemas"]["RequestedDate"];
            verification_process?: components["schemas"]["RequestedText"];
            evidence?: components["schemas"]["RequestedEvidence"][];
        };
        /** @description What is wanted of the verification. Nothing of it is answered that is not asked for. In the second draft. */
        RequestedVerificationId2: {
            trust_framework: components["schemas"]["RequestedText"];
            identity_assurance_level?: components["schemas"]["RequestedText"];
            time?: components["schemas"]["RequestedDate"];
            verification_process?: components["schemas"]["RequestedText"];
            evidence?: components["schemas"]["RequestedEvidenceId2"][];
        };
        /** @description What is wanted of the verification. Nothing of it is answered that is not asked for. In the third draft. */
        RequestedVerificationId3: {
            trust_framework: components["schemas"]["RequestedText"];
            assurance_level?: components["schemas"]["RequestedText"];
            assurance_process?: components["schemas"]["RequestedAssuranceProcessId3"];
            time?: components["schemas"]["RequestedDate"];
            verification_process?: components["schemas"]["RequestedText"];
            evidence?: components["schemas"]["RequestedEvidenceId3"][];
        };
        /** @description What is wanted of the verification. Nothing of it is answered that is not asked for. In the fourth draft. */
        RequestedVerificationId4: {
            trust_framework: components["schemas"]["RequestedText"];
            assurance_level?: components["schemas"]["RequestedText"];
            assurance_process?: components["schemas"]["RequestedAssuranceProcessId4"];
            time?: components["schemas"]["RequestedDate"];
            verification_process?: components["schemas"]["RequestedText"];
            evidence?: components["schemas"]["RequestedEvidenceId4"][];
        };
        /** @description What is wanted of who verified for the provider, up to the fourth draft. */
        RequestedVerifierId2: {
            organization?: components["schemas"]["RequestedText"];
            txn?: components["schemas"]["RequestedText"];
        } | null;
        /** @description What is wanted of who vouched for the user. */
        RequestedVoucher: {
            name?: components["schemas"]["RequestedText"];
            birthdate?: components["schemas"]["RequestedDate"];
            formatted?: components["schemas"]["RequestedText"];
            street_address?: components["schemas"]["RequestedText"];
            locality?: components["schemas"]["RequestedText"];
            region?: components["schemas"]["RequestedText"];
            postal_code?: components["schemas"]["RequestedText"];
            country?: components["schemas"]["RequestedText"];
            country_code?: components["schemas"]["RequestedText"];
            occupation?: components["schemas"]["RequestedText"];
            organization?: components["schemas"]["RequestedText"];
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
        ResidenceStatus: {
            status?: components["schemas"]["Text"];
            /** @description The countries that it is for. */
            nations?: components["schemas"]["CountryCode"][];
        };
        /**
         * @description What comes back by way of the browser: a code, or a code and an ID token. Never an access token. Reads: D-IDA-47
         * @example code
         * @enum {string}
         */
        ResponseType: "code" | "code id_token";
        /**
         * @description When the caller may ask again, seconds from now or a date of HTTP.
         * @example 120
         * @example Fri, 20 Nov 2026 12:00:00 GMT
         */
        RetryAfter: string;
        /**
         * @description Sets of claims that are asked for, divided by single spaces, `openid` among them. A provider may have sets of verified claims.
         * @example openid
         * @example openid email
         */
        Scope: string;
        /**
         * @description A number by which the excise system knows a trader or a warehouse (SEED): two letters for the country, then 11 letters and digits. Reads: D-IDA-42
         * @example GB00000000EXA
         */
        SeedNumber: string;
        /**
         * @description A branch of industry by its code in the classification of the United Kingdom: five digits, or four as in its older editions. Reads: D-IDA-42
         * @example 42130
         */
        SicCode: string;
        /**
         * @description One branch of industry, or several, as a company may have registered more than one. Reads: D-IDA-42
         * @example 42130
         * @example [
         *       "42130",
         *       "71121"
         *     ]
         */
        SicCodes: components["schemas"]["SicCode"] | components["schemas"]["SicCode"][];
        /**
         * @description The kind of an electronic signature. An open list that the trust framework may restrict.
         * @example qes_eidas
         */
        SignatureType: string;
        /**
         * @description An authorization request whose parameters stand in a request object, `claims` among them as an object. Parameters beside it mean nothing, but those that have a form have to be of it.
         * @example {
         *       "client_id": "venue",
         *       "request": "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl"
         *     }
         */
        SignedAuthorizationRequest: {
            client_id: components["schemas"]["ClientId"];
            request: components["schemas"]["Jwt"];
            redirect_uri?: components["schemas"]["RedirectUri"];
            response_type?: components["schemas"]["ResponseType"];
            scope?: components["schemas"]["Scope"];
            state?: components["schemas"]["State"];
            nonce?: components["schemas"]["Nonce"];
            acr_values?: components["schemas"]["AcrValues"];
            login_hint?: components["schemas"]["LoginHint"];
            id_token_hint?: components["schemas"]["Jwt"];
            display?: components["schemas"]["Display"];
            prompt?: components["schemas"]["Prompt"];
            max_age?: components["schemas"]["MaxAge"];
            ui_locales?: components["schemas"]["Locales"];
            claims_locales?: components["schemas"]["Locales"];
            claims?: components["schemas"]["ClaimsText"];
            code_challenge?: components["schemas"]["CodeChallenge"];
            code_challenge_method?: components["schemas"]["CodeChallengeMethod"];
        };
        /**
         * @description Ties the answer to the browser that asked.
         * @example af0ifjsldkj
         */
        State: string;
        /**
         * @description Identifier of the user at the provider, never given to another user. 1 to 255 ASCII characters.
         * @example 24400320
         */
        Subject: string;
        /**
         * @description One tax number, or several. Reads: D-IDA-40
         * @example {
         *       "type": "vat",
         *       "number": "GB000000000",
         *       "country": "GBR"
         *     }
         */
        TaxDetails: components["schemas"]["TaxRegistration"] | components["schemas"]["TaxRegistration"][];
        /**
         * @description A number under which an organization is known to a tax office, and for which tax, e.g. `vat`. Reads: D-IDA-40
         * @example {
         *       "type": "vat",
         *       "number": "GB000000000",
         *       "country": "GBR"
         *     }
         */
        TaxRegistration: {
            type?: components["schemas"]["Text"];
            number?: components["schemas"]["Text"];
            issuer?: components["schemas"]["Text"];
            country?: components["schemas"]["CountryCode"];
        };
        /**
         * @description A text. The specification has no bound for its length.
         * @example Sample
         */
        Text: string;
        /**
         * @description A list of texts.
         * @example [
         *       "code"
         *     ]
         */
        TextList: components["schemas"]["Text"][];
        /**
         * @description A point in time, `YYYY-MM-DDThh:mm[:ss]TZD`: the seconds may be left out, and may have a fraction. The time zone is `Z` or the distance to UTC. Reads: D-IDA-1
         * @example 2021-01-02T18:25Z
         * @example 2021-01-02T18:25:43.511+01:00
         */
        Timestamp: string;
        /** @description What is exchanged for tokens, by `grant_type`: an authorization code or a refresh token. */
        TokenForm: components["schemas"]["RefreshGrantForm"] | components["schemas"]["CodeGrantForm"];
        /**
         * @description The tokens. Verified claims that were asked for in `id_token` are within the ID token. An exchange of a code has one, a refresh may have none.
         * @example {
         *       "access_token": "bWFkZS11cCBhY2Nlc3MgdG9rZW4",
         *       "token_type": "Bearer",
         *       "expires_in": 300,
         *       "id_token": "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl"
         *     }
         */
        TokenResponse: {
            access_token: components["schemas"]["AccessToken"];
            token_type: components["schemas"]["TokenType"];
            expires_in?: components["schemas"]["LifetimeSeconds"];
            id_token?: components["schemas"]["Jwt"];
            refresh_token?: components["schemas"]["RefreshToken"];
            scope?: components["schemas"]["GrantedScope"];
        };
        /**
         * @description `Bearer`, in any case.
         * @example Bearer
         */
        TokenType: string;
        /**
         * @description The trust framework that governs how an identity was verified. An open list, as each scheme names its own.
         * @example eidas
         * @example uk_diatf
         * @example de_aml
         * @example nist_800_63A
         */
        TrustFramework: string;
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
        UserInfo: {
            sub: components["schemas"]["Subject"];
            verified_claims?: components["schemas"]["VerifiedClaims"];
            _claim_names?: components["schemas"]["ClaimNames"];
            _claim_sources?: components["schemas"]["ClaimSources"];
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
        UtilityBillEvidenceId2: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "utility_bill";
            provider?: components["schemas"]["ProviderId2"];
            date?: components["schemas"]["CalendarDate"];
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
        UtilityBillEvidenceId3: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "utility_bill";
            provider?: components["schemas"]["ProviderId3"];
            date?: components["schemas"]["CalendarDate"];
            method?: components["schemas"]["CheckMethod"];
            time?: components["schemas"]["Timestamp"];
            attachments?: components["schemas"]["AttachmentsId3"];
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
        Verification: {
            trust_framework: components["schemas"]["TrustFramework"];
            assurance_level?: components["schemas"]["AssuranceLevel"];
            assurance_process?: components["schemas"]["AssuranceProcess"];
            time?: components["schemas"]["Timestamp"];
            verification_process?: components["schemas"]["Text"];
            evidence?: components["schemas"]["Evidence"][];
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
        VerificationId2: {
            trust_framework: components["schemas"]["TrustFramework"];
            identity_assurance_level?: components["schemas"]["AssuranceLevel"];
            time?: components["schemas"]["Timestamp"];
            verification_process?: components["schemas"]["Text"];
            evidence?: components["schemas"]["EvidenceId2"][];
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
        VerificationId3: {
            trust_framework: components["schemas"]["TrustFramework"];
            assurance_level?: components["schemas"]["AssuranceLevel"];
            assurance_process?: components["schemas"]["AssuranceProcessId3"];
            time?: components["schemas"]["Timestamp"];
            verification_process?: components["schemas"]["Text"];
            evidence?: components["schemas"]["EvidenceId3"][];
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
        VerificationId4: {
            trust_framework: components["schemas"]["TrustFramework"];
            assurance_level?: components["schemas"]["AssuranceLevel"];
            assurance_process?: components["schemas"]["AssuranceProcessId4"];
            time?: components["schemas"]["Timestamp"];
            verification_process?: components["schemas"]["Text"];
            evidence?: components["schemas"]["EvidenceId4"][];
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
        VerifiedClaims: components["schemas"]["VerifiedClaimsElement"] | components["schemas"]["VerifiedClaimsElement"][];
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
        VerifiedClaimsElement: {
            verification: components["schemas"]["Verification"];
            claims: components["schemas"]["EndUserClaims"];
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
        VerifiedClaimsElementId2: {
            verification: components["schemas"]["VerificationId2"];
            claims: components["schemas"]["DerivedClaims"];
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
        VerifiedClaimsElementId3: {
            verification: components["schemas"]["VerificationId3"];
            claims: components["schemas"]["DerivedClaims"];
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
        VerifiedClaimsElementId4: {
            verification: components["schemas"]["VerificationId4"];
            claims: components["schemas"]["DerivedClaims"];
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
        VerifiedClaimsId2: components["schemas"]["VerifiedClaimsElementId2"] | components["schemas"]["VerifiedClaimsElementId2"][];
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
        VerifiedClaimsId3: components["schemas"]["VerifiedClaimsElementId3"] | components["schemas"]["VerifiedClaimsElementId3"][];
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
        VerifiedClaimsId4: components["schemas"]["VerifiedClaimsElementId4"] | components["schemas"]["VerifiedClaimsElementId4"][];
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
        VerifiedClaimsRequest: components["schemas"]["VerifiedClaimsRequestElement"] | components["schemas"]["VerifiedClaimsRequestElement"][];
        /** @description Which claims are wanted, and how they have to be verified. */
        VerifiedClaimsRequestElement: {
            verification: components["schemas"]["RequestedVerification"];
            claims: components["schemas"]["RequestedClaims"];
        };
        /** @description Which claims are wanted, and how they have to be verified. In the second draft. */
        VerifiedClaimsRequestElementId2: {
            verification: components["schemas"]["RequestedVerificationId2"];
            claims: components["schemas"]["RequestedClaimsId2"];
        };
        /** @description Which claims are wanted, and how they have to be verified. In the third draft. */
        VerifiedClaimsRequestElementId3: {
            verification: components["schemas"]["RequestedVerificationId3"];
            claims: components["schemas"]["RequestedClaimsId2"];
        };
        /** @description Which claims are wanted, and how they have to be verified. In the fourth draft. */
        VerifiedClaimsRequestElementId4: {
            verification: components["schemas"]["RequestedVerificationId4"];
            claims: components["schemas"]["RequestedClaimsId2"];
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
        VerifiedClaimsRequestId2: components["schemas"]["VerifiedClaimsRequestElementId2"] | components["schemas"]["VerifiedClaimsRequestElementId2"][];
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
        VerifiedClaimsRequestId3: components["schemas"]["VerifiedClaimsRequestElementId3"] | components["schemas"]["VerifiedClaimsRequestElementId3"][];
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
        VerifiedClaimsRequestId4: components["schemas"]["VerifiedClaimsRequestElementId4"] | components["schemas"]["VerifiedClaimsRequestElementId4"][];
        /**
         * @description Who verified an identity document on behalf of the provider, and by which transaction.
         * @example {
         *       "organization": "Example Checks Ltd",
         *       "txn": "1aa05779-0775-470f"
         *     }
         */
        VerifierId2: {
            organization?: components["schemas"]["Text"];
            txn?: components["schemas"]["CheckId"];
        };
        /**
         * @description Who verified an identity on behalf of the provider, and by which transaction.
         * @example {
         *       "organization": "Example Checks Ltd",
         *       "txn": "1aa05779-0775-470f"
         *     }
         */
        VerifierId3: {
            organization: components["schemas"]["Text"];
            txn?: components["schemas"]["CheckId"];
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
        VouchEvidence: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vouch";
            check_details?: components["schemas"]["CheckDetails"][];
            attestation?: components["schemas"]["Attestation"];
            attachments?: components["schemas"]["Attachments"];
            derived_claims?: components["schemas"]["DerivedClaims"];
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
        VouchEvidenceId3: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vouch";
            validation_method?: components["schemas"]["MethodId3"];
            verification_method?: components["schemas"]["MethodId3"];
            verifier?: components["schemas"]["VerifierId3"];
            time?: components["schemas"]["Timestamp"];
            attestation?: components["schemas"]["AttestationId3"];
            attachments?: components["schemas"]["AttachmentsId3"];
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
        VouchEvidenceId4: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vouch";
            check_details?: components["schemas"]["CheckDetailsId4"][];
            time?: components["schemas"]["Timestamp"];
            attestation?: components["schemas"]["AttestationId3"];
            attachments?: components["schemas"]["AttachmentsId3"];
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
        Voucher: {
            name?: components["schemas"]["Text"];
            birthdate?: components["schemas"]["BirthDate"];
            formatted?: components["schemas"]["Text"];
            street_address?: components["schemas"]["Text"];
            locality?: components["schemas"]["Text"];
            region?: components["schemas"]["Text"];
            postal_code?: components["schemas"]["Text"];
            country?: components["schemas"]["Text"];
            country_code?: components["schemas"]["IcaoCountryCode"];
            occupation?: components["schemas"]["Text"];
            organization?: components["schemas"]["Text"];
        };
    };
    responses: {
        /** @description Any other failure, with an error where the provider has one to tell. */
        OtherFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description What the provider is and can do. */
        Metadata: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProviderMetadata"];
            };
        };
        /** @description The keys with which the provider signs. */
        Keys: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["JwkSet"];
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
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The provider failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The provider is overloaded or down for a while. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The tokens. What was asked for in `id_token` is within the ID token. */
        Tokens: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenResponse"];
            };
        };
        /** @description The grant is not good, or the request is malformed. */
        TokenRefused: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
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
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description What the user lets the relying party know. What cannot be delivered is left out, and nothing is said of it. */
        UserClaims: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserInfo"];
            };
        };
        /** @description The access token is missing, expired, revoked or malformed. */
        TokenUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The access token is not for this. */
        UserInfoForbidden: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
    };
    parameters: {
        /**
         * @description The relying party.
         * @example venue
         */
        ClientId: components["schemas"]["ClientId"];
        /**
         * @description A signed request object, which then holds the other parameters.
         * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
         */
        Request: components["schemas"]["Jwt"];
        /**
         * @description Where the browser is sent back to. Due without a request object.
         * @example https://venue.example/callback
         */
        RedirectUri: components["schemas"]["RedirectUri"];
        /**
         * @description What the redirect brings. Due without a request object.
         * @example code
         */
        ResponseType: components["schemas"]["ResponseType"];
        /**
         * @description Sets of claims. Due without a request object.
         * @example openid
         */
        Scope: components["schemas"]["Scope"];
        /**
         * @description What ties the answer to the browser.
         * @example af0ifjsldkj
         */
        State: components["schemas"]["State"];
        /**
         * @description What ties the ID token to the request. Due where the redirect brings an ID token.
         * @example n-0S6_WzA2Mj
         */
        Nonce: components["schemas"]["Nonce"];
        /**
         * @description The levels of authentication that will do.
         * @example urn:bank.example:sca
         */
        AcrValues: components["schemas"]["AcrValues"];
        /**
         * @description Who is to sign in.
         * @example customer@mail.example
         */
        LoginHint: components["schemas"]["LoginHint"];
        /**
         * @description An earlier ID token of the user.
         * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl
         */
        IdTokenHint: components["schemas"]["Jwt"];
        /**
         * @description How the pages of the provider are shown.
         * @example page
         */
        Display: components["schemas"]["Display"];
        /**
         * @description What the user is asked for.
         * @example consent
         */
        Prompt: components["schemas"]["Prompt"];
        /**
         * @description How old the sign-in of the user may be, in seconds.
         * @example 300
         */
        MaxAge: components["schemas"]["MaxAge"];
        /**
         * @description The languages of the user.
         * @example cy en-GB
         */
        UiLocales: components["schemas"]["Locales"];
        /**
         * @description The languages in which claims are wanted.
         * @example cy en-GB
         */
        ClaimsLocales: components["schemas"]["Locales"];
        /**
         * @description What is asked for, verified claims among it.
         * @example {"id_token":{"verified_claims":{"verification":{"trust_framework":null},"claims":{"name":null}}}}
         */
        Claims: components["schemas"]["ClaimsText"];
        /**
         * @description The hash of the code verifier.
         * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
         */
        CodeChallenge: components["schemas"]["CodeChallenge"];
        /**
         * @description `S256`. Due with a code challenge.
         * @example S256
         */
        CodeChallengeMethod: components["schemas"]["CodeChallengeMethod"];
    };
    requestBodies: never;
    headers: {
        /** @description Where the browser goes next: the redirect URI with the answer in its query or, with an ID token, in its fragment; or a page of the provider. */
        Location: components["schemas"]["RedirectTarget"];
        /**
         * @description `no-store`, so that tokens and personal data stay between the two.
         * @example no-store
         */
        CacheControl: components["schemas"]["CacheControl"];
        /**
         * @description When the caller may ask again.
         * @example 120
         */
        RetryAfter: components["schemas"]["RetryAfter"];
        /**
         * @description How the caller is to prove who it is.
         * @example Bearer error="invalid_token", error_description="The access token expired"
         */
        WwwAuthenticate: components["schemas"]["Challenge"];
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
                "application/x-www-form-urlencoded": components["schemas"]["AuthorizationRequest"];
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
                "application/x-www-form-urlencoded": components["schemas"]["TokenForm"];
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

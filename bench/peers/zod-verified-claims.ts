/**
 * The rules of `VerifiedClaims` in zod, without those between parts of an element. The patterns are those of the schemas.
 */

import { z } from 'zod'

type Schemas = Readonly<Record<string, { readonly pattern?: string }>>

/** A check, and the call that is timed. */
export function compileZodVerifiedClaims(schemas: Schemas): [(input: unknown) => boolean, (input: unknown) => unknown] {
  const schema = verifiedClaims(schemas)
  return [(input) => schema.safeParse(input).success, (input) => schema.safeParse(input)]
}

function verifiedClaims(schemas: Schemas) {
  const pattern = (name: string) => z.string().regex(new RegExp(schemas[name]?.pattern ?? ''))
  const text = z.string().optional()
  const named = z.string().min(1)
  const date = pattern('CalendarDate').optional()
  const timestamp = pattern('Timestamp').optional()
  const birthdate = pattern('BirthDate').optional()
  const issuerCountry = pattern('IcaoCountryCode').optional()
  const addressMembers = {
    formatted: text,
    street_address: text,
    locality: text,
    region: text,
    postal_code: text,
    country: text,
  }
  const hasMembers = (value: object) => Object.keys(value).length > 0

  const endUserClaims = z.looseObject({
    name: text,
    given_name: text,
    family_name: text,
    middle_name: text,
    nickname: text,
    preferred_username: text,
    profile: text,
    picture: text,
    website: text,
    email: pattern('EmailAddress').optional(),
    email_verified: z.boolean().optional(),
    gender: text,
    birthdate,
    zoneinfo: text,
    locale: pattern('Locale').optional(),
    phone_number: text,
    phone_number_verified: z.boolean().optional(),
    address: z
      .looseObject({ ...addressMembers, country_code: pattern('CountryCode').optional() })
      .refine(hasMembers)
      .optional(),
    updated_at: z.number().min(0).optional(),
    place_of_birth: z
      .looseObject({ country: pattern('BirthCountryCode').optional(), region: text, locality: text })
      .refine(hasMembers)
      .optional(),
    nationalities: z.array(pattern('IcaoCountryCode')).min(1).optional(),
    birth_family_name: text,
    birth_given_name: text,
    birth_middle_name: text,
    salutation: text,
    title: text,
    msisdn: pattern('Msisdn').optional(),
    also_known_as: text,
  })

  const externalAttachment = z.looseObject({
    desc: text,
    type: text,
    url: pattern('AttachmentUrl'),
    access_token: pattern('AttachmentAccessToken').nullable().optional(),
    exp: z.number().min(0).optional(),
    digest: z.looseObject({ alg: named, value: pattern('Base64') }),
  })
  const embeddedAttachment = z.looseObject({
    desc: text,
    type: text,
    content_type: pattern('ContentType'),
    content: pattern('Base64'),
  })
  const evidence = {
    attachments: z.array(z.union([externalAttachment, embeddedAttachment])).optional(),
    derived_claims: endUserClaims.refine(hasMembers).optional(),
  }
  const checked = {
    ...evidence,
    check_details: z
      .array(z.looseObject({ check_method: named, organization: text, check_id: text, time: timestamp }))
      .min(1)
      .optional(),
  }
  const source = z
    .looseObject({ name: text, ...addressMembers, country_code: issuerCountry, jurisdiction: text })
    .optional()

  const element = z.looseObject({
    verification: z.looseObject({
      trust_framework: named,
      assurance_level: named.optional(),
      assurance_process: z
        .looseObject({
          policy: text,
          procedure: text,
          assurance_details: z
            .array(
              z.looseObject({
                assurance_type: text,
                assurance_classification: text,
                evidence_ref: z
                  .array(
                    z.looseObject({
                      check_id: z.string(),
                      evidence_metadata: z.looseObject({ evidence_classification: text }).optional(),
                    }),
                  )
                  .min(1)
                  .optional(),
              }),
            )
            .min(1)
            .optional(),
        })
        .refine(hasMembers)
        .optional(),
      time: timestamp,
      verification_process: text,
      evidence: z
        .array(
          z.discriminatedUnion('type', [
            z.looseObject({
              type: z.literal('document'),
              ...checked,
              document_details: z
                .looseObject({
                  type: named,
                  document_number: text,
                  serial_number: text,
                  date_of_issuance: date,
                  date_of_expiry: date,
                  issuer: source,
                })
                .optional(),
            }),
            z.looseObject({
              type: z.literal('electronic_record'),
              ...checked,
              record: z.looseObject({ type: named, created_at: timestamp, date_of_expiry: date, source }).optional(),
            }),
            z.looseObject({
              type: z.literal('vouch'),
              ...checked,
              attestation: z
                .looseObject({
                  type: named,
                  reference_number: text,
                  date_of_issuance: date,
                  date_of_expiry: date,
                  voucher: z
                    .looseObject({
                      name: text,
                      birthdate,
                      ...addressMembers,
                      country_code: issuerCountry,
                      occupation: text,
                      organization: text,
                    })
                    .optional(),
                })
                .optional(),
            }),
            z.looseObject({
              type: z.literal('electronic_signature'),
              ...evidence,
              signature_type: named,
              issuer: z.string(),
              serial_number: z.string(),
              created_at: timestamp,
            }),
          ]),
        )
        .optional(),
    }),
    claims: endUserClaims,
  })
  return z.union([element, z.array(element).min(1)])
}

/**
 * Whole EAP-AKA exchanges that other implementations computed, for tests.
 */

/** Bytes of a hexadecimal text; blanks do not count. */
export function bytesOf(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex.replaceAll(/\s/g, ''), 'hex'))
}

/** Hexadecimal text of bytes. */
export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

/** An exchange of the end-to-end test of EAP-AKA in the Android Open Source Project, whose values it calls externally generated. */
export const EXCHANGE = {
  identity: '0123456789012345',
  ik: '0b48923d40b48c476b0ee8a43f780356',
  ck: '070ac6e26957e00c83a4b577210a8aec',
  mk: 'f21ab6d0aa1103269c0760f94b28c957745ef8d8',
  kEncr: '1c2b848ada2b9485c52517d1a92bf4ab',
  kAut: 'c9500ec59dc62c7d7f5e9e445fa1a3c4',
  msk: '40b9767f5d333645d3b72e9e57effa9dc9d1e7eb598d907948dadb5ad968d52048f0c56a0d68e37e9482f77bc8f689905eab7114eca9fc4ab99d0920d76cf1cf',
  emsk: 'f3463f6add56ee5360c81def017fd57dcbabf12ea45d2cc815f4334ab7be85234feaf76faa02eef963b25c9dc95308af72a937ff04ff2c6d1f172fd9111411ee',
  rand: 'a789798e3e75560ea3ea5e41a043753a',
  autn: '236c38dd8772000165a96f168f5c14e2',
  res: '2b1c2593f5af288a3766cada9ce23fb9',
  iv: 'db4786a0abc44cbb85669f34c72fd604',
  nonceS: '0123456789abcdeffedcba9876543210',
  nextReauthId: '4EPC+BDEV6uNzTfLJeG8QbdN2Bl@nai.epc.mnc001.mcc505.3gppnetwork.org',
} as const

/** Its packets. */
export const PACKETS = {
  identityRequest: '01cd000c 17050000 0d010000',
  identityResponse: '02cd001c 17050000 0e050010 30313233343536373839303132333435',
  challengeRequest: `01ce0044 17010000 01050000 ${EXCHANGE.rand} 02050000 ${EXCHANGE.autn}
    0b050000 8e733917f65c54ee820195efb94246dc`,
  challengeResponse: `02ce0030 17010000 03050080 ${EXCHANGE.res} 0b050000 e5a74ae0840c1e75e0c471d5a915ab7f`,
  challengeRequestEncrypted: `01ce00ac 17010000 01050000 ${EXCHANGE.rand} 02050000 ${EXCHANGE.autn}
    81050000 ${EXCHANGE.iv}
    82150000 2ad7259d8a57e7a7a130493e7b920b66f09ee09f79628102220c1177fefe0c8bc42c89b842fcffb05e9d
             841c6786bee774935a3efc610f649757332499bebc56d23810d4907b9dd3a991241164663cd9
    0b050000 3fd4dc4975ee6fd3fc5217d64140234b`,
  reauthenticationRequest: `01070094 170d0000 81050000 ${EXCHANGE.iv}
    82190000 82f8bfb2289fcacef480f26d3e9b162764e01f53a53e230588f4729ec7336e769402d264ef854cd29f8d
             37e7e7c3a899c1bcaf791ffc2adc052cb9827fd9efde89df60adb91eb2ebf3fdd5bc941dda086f
             a82790425b86169a3ab96908007087
    0b050000 215f4706a955024d5cb028e0ac123456`,
  reauthenticationResponse: `02070044 170d0000 81050000 ${EXCHANGE.iv}
    82050000 af82d73a5a75af1d3871244ca0b19338 0b050000 9168c9637aed5443a6c16cdaf101e291`,
  counterTooSmallResponse: `02070044 170d0000 81050000 ${EXCHANGE.iv}
    82050000 cddf44abbe8bd43200f6e323d80e4076 0b050000 5f63ee25653cf55cced7235570b9c1a9`,
  synchronizationFailure: '02ce0018 17040000 0404 0102030405060708090a0b0c0d0e',
  authenticationReject: '02ce0008 17020000',
} as const

/** Test set 1 of TS 35.208 with a root NAI: keys of two other implementations, and a challenge of one of them. */
export const ROOT_NAI_EXCHANGE = {
  identity: '0234150999999999@nai.epc.mnc015.mcc234.3gppnetwork.org',
  ik: 'f769bcd751044604127672711c6d3441',
  ck: 'b40ba9a3c58b2a05bbf0d987b21bf8cb',
  mk: '2413144a6dee4f5f135d0d8e03cf99bbceaa0c66',
  kEncr: 'e75bb66d6a09e0ae6b93db0c9fcbf4a1',
  kAut: '20585ce0302fafb7c457061516149268',
  msk: '68c107ba03b00f785806345f60f22aad64322d931d64cd74a51e6bc52b1f22f4aab7db76f4d5b603326d172fa3134a959c73bb9985091b2f6d66df994b49b161',
  emsk: '864cd6160e6b0c0b8b647c35a26bb2639aa5c95cebcec93b2cb4593d1736868a3286d869a63cd1c195e2a49567945381ebf9b577d5db21041fc356c78afe4bb6',
  challengeRequest: `01070044 17010000 01050000 23553cbe9637a89d218ae64dae47bf35
    02050000 55f328b43577000d0dd7d6b9b607f8cb 0b050000 4beddb81ce2fb056dfbdb4bb61224338`,
} as const

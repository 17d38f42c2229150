/** A program of a user in TypeScript whose modules are CommonJS: `nodenext` lets it import what Node can `require`. */

import { ContractError } from 'mobile-identity-contracts'
import { createMspClient, isRedirectAllowed } from 'mobile-identity-contracts/aid1'
import { validate } from 'mobile-identity-contracts/ciba/validators'

const names: string[] = [ContractError.name, createMspClient.name, isRedirectAllowed.name]
const accepts: boolean = validate.AuthReqId.is('1c266114-a1be-4252-8ad1-04986c5b9ac1')
console.log(JSON.stringify([...names, accepts]))

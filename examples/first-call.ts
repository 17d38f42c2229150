import { createServer } from 'node:http'
import { createMspClient, createMspHandler } from 'mobile-identity-contracts/aid1'

// The operator's side: requests are validated before this function runs, its answer before it is sent.
const msp = createMspHandler<{ cmp: string | undefined }>(
  {
    async requestActivationCode({ path, body, context }) {
      console.log(`${context.cmp} asks for a ${body.profileType} profile for user ${path.msp_token.slice(0, 8)}…`)
      const activationCode = '1$rsp.msp.example$DEF30A27E3CEFD34'
      return {
        status: 200,
        body: { iccid: '8944500805172032953', activationCode, profileType: 'personal', swappedIccid: null },
      }
    },
  },
  { authenticate: ({ header }) => ({ cmp: header('client-id') }) },
)
const server = createServer(msp.node).listen(4011, '127.0.0.1')

// The car maker's side: typed by status, a failure is an ApiError with the operator's code.
const client = createMspClient({
  baseUrl: 'http://127.0.0.1:4011',
  clientId: 'cmp1',
  targetId: 'msp1',
  credentials: { apiKey: 'anyKey' },
})
const answer = await client.requestActivationCode({
  path: { msp_token: '25bca1e2-338f-11d6-ac61-9e71138fd521' },
  body: { profileType: 'personal', deviceType: 'tcu', imei: '', eid: '', activationCodeRequestID: crypto.randomUUID() },
})
if (answer.status === 200) console.log(`The car downloads ${answer.body.iccid} with ${answer.body.activationCode}`)
else console.log('The activation code follows.')
server.close()

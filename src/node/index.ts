/**
 * What needs Node: mutual TLS on the side of the client and of the server.
 */

export { type MutualTlsOptions, mutualTls } from './mutual-tls.js'
export { type RunningServer, type ServeTlsOptions, serveTls } from './serve-tls.js'

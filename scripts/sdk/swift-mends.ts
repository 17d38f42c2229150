/**
 * What openapi-generator's client on `URLSession` needs to compile on Linux. Its check for Apple's modules is one for macOS.
 */

import type { Mend } from './languages.js'

const FILE = /^Sources\/[^/]+\/Infrastructure\/URLSessionImplementations\.swift$/

/** Each by its text, so that a generator that writes another one is noticed. */
export const SWIFT_MENDS: readonly Mend[] = [
  {
    file: FILE,
    text: '#if !os(macOS)\nimport MobileCoreServices\n#endif\n',
    instead:
      '#if canImport(FoundationNetworking)\nimport FoundationNetworking\n#endif\n#if canImport(MobileCoreServices)\nimport MobileCoreServices\n#endif\n',
  },
  {
    file: FILE,
    text: '        } else {\n            if let uti = ',
    instead: '        } else {\n            #if canImport(Darwin)\n            if let uti = ',
  },
  {
    file: FILE,
    text: '                return mimetype as String\n            }\n',
    instead: '                return mimetype as String\n            }\n            #endif\n',
  },
]

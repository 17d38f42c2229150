/**
 * A second opinion on XML documents: Xerces, the XML Schema validator of the JVM, beside the libxml2 that validates in the package.
 *
 * The package xsd-schema-validator starts a JVM for each document; `XsdSecondOpinion.java` takes many at one start.
 */

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { validateXML } from 'xsd-schema-validator'

const PROGRAM = fileURLToPath(new URL('XsdSecondOpinion.java', import.meta.url))

/**
 * Finds a JVM that can run a program from its source: the one of JAVA_HOME, or the one on the path.
 *
 * @returns `undefined` when there is none.
 */
export function findJava(): string | undefined {
  const { JAVA_HOME } = process.env
  const java = JAVA_HOME ? `${JAVA_HOME}/bin/java` : 'java'
  const { stdout } = spawnSync(java, ['--list-modules'], { encoding: 'utf8' })
  return stdout?.includes('jdk.compiler@') ? java : undefined
}

/**
 * Tells of each document whether it is valid by the schema, as Xerces has it. One start of a JVM takes them all.
 *
 * @param java What {@link findJava} answered.
 * @throws {Error} when the schema cannot be compiled, or the JVM fails.
 */
export function judgeByXerces(java: string, xsdFile: string, documents: readonly Uint8Array[]): boolean[] {
  const input = documents.map((document) => `${Buffer.from(document).toString('base64')}\n`).join('')
  const { status, stdout, stderr } = spawnSync(java, [PROGRAM, xsdFile], { input, encoding: 'utf8' })
  const verdicts = stdout.trim().split('\n')
  if (status !== 0 || verdicts.length !== documents.length) throw new Error(`The JVM failed: ${stderr}`)
  return verdicts.map((verdict) => verdict === 'valid')
}

/**
 * Tells whether a document is valid by the schema, as xsd-schema-validator has it. Each call starts a JVM.
 *
 * @throws {Error} when no JVM can be started.
 */
export async function judgeByPackage(xsdFile: string, document: Uint8Array): Promise<boolean> {
  try {
    return (await validateXML(Buffer.from(document), xsdFile)).valid
  } catch (error) {
    if ((error as { valid?: boolean }).valid === false) return false
    throw error
  }
}

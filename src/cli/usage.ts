/**
 * What `mobile-identity --help` prints.
 */

export const USAGE = `mobile-identity: contracts between mobile operators, car makers, banks and service providers

  mobile-identity mock [contract…] [--port N]        start mock servers and print how to call them
  mobile-identity validate <schema> <file…> [--json] check JSON or XML files against a schema; - is standard input
                           [--tolerant]              pass over what real XML documents are known to have
                           [--generation ID2|ID3|ID4|final] [--profile eca] [--strict]
                                                     which verified claims these are; strict: no unknown members
  mobile-identity directory check <file> [--json]    check a Product Directory (.xlsx, .csv) against the guidelines
  mobile-identity directory convert <file> <new>     write it in the other form
  mobile-identity list [--json]                      print the contracts with their operations and schemas
  mobile-identity --help | --version

A schema is named <contract>/<schema>, e.g. aid1/SendMspTokenBody,
or device-configuration/provisioning-document.
Exit status: 0 valid, 1 invalid, 2 the words of the command are wrong.`

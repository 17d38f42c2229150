import { describe, expect, it } from 'vitest'
import { findTimesWithZone } from './times-with-zone.js'

describe('findTimesWithZone', () => {
  it.each([
    ['2021-01-02T18:25+01:00', true],
    ['2021-01-02T18:25:43.511-11:30', true],
    ['2021-01-02T18:25+00:30', true],
    ['2021-01-02T18:25Z', false],
    ['2021-01-02T18:25+00:00', false],
    ['2021-01-02T18:25-00:00', false],
    ['2021-01-02', false],
    [`${'2'.repeat(100_000)}+01:00`, false],
    [1_609_611_900, false],
    [null, false],
  ])('tells whether %j shows a time zone', (time, want) => {
    expect(findTimesWithZone({ verification: { time } })).toEqual(want ? ['/verification/time'] : [])
  })

  it('looks at every point in time of an element', () => {
    const time = '2021-01-02T18:25+01:00'
    const evidence = [
      {
        time,
        created_at: time,
        record: { created_at: time },
        check_details: [{ time: '2021-01-02T18:25Z' }, { time }],
      },
      null,
      { record: 7, check_details: [7] },
    ]
    expect(findTimesWithZone({ verification: { evidence } })).toEqual([
      '/verification/evidence/0/time',
      '/verification/evidence/0/created_at',
      '/verification/evidence/0/record/created_at',
      '/verification/evidence/0/check_details/1/time',
    ])
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CmpEvent, FederationEffect, FederationState, MspEvent } from './federation.js'
import { step } from './testing/federation-history.js'
import { CMP_FEDERATED, MSP_FEDERATED } from './testing/federation-walk.js'

type Message = { readonly to: 'cmp'; readonly event: CmpEvent } | { readonly to: 'msp'; readonly event: MspEvent }

const commands = fc.array(
  fc.record({
    what: fc.constantFrom(
      'need',
      'need',
      'use',
      'delete at CMP',
      'delete at MSP',
      'suspend',
      'synchronize',
      'deliver',
      'deliver',
      'deliver',
    ),
    pick: fc.nat(1000),
  }),
  { maxLength: 80 },
)

/** A CMP with obedient vehicles and an MSP, and the messages between them, delivered in any order. */
class World {
  sides: { cmp: FederationState; msp: FederationState } = { cmp: CMP_FEDERATED, msp: MSP_FEDERATED }
  messages: Message[] = []
  count = 0

  constructor(readonly maxProfiles: number) {}

  happen(message: Message): void {
    const { state, effects } = step(this.sides[message.to], message.event)
    this.sides = { ...this.sides, [message.to]: state }
    for (const effect of effects) {
      if (effect.effect === 'refuse') this.refused(message)
      else this.messages.push(...this.carryOut(effect))
    }
  }

  deliver(pick: number): void {
    const [message] = this.messages.splice(pick % Math.max(1, this.messages.length), 1)
    if (message) this.happen(message)
  }

  deliverAll(pick: number): void {
    for (let rounds = 0; this.messages.length > 0; rounds += 1) {
      expect(rounds).toBeLessThan(2000)
      this.deliver(pick * rounds)
    }
  }

  private refused({ event }: Message): void {
    if (event.type === 'activation-code-received') {
      this.messages.push({ to: 'msp', event: { type: 'activation-code-refused', requestId: event.requestId } })
      this.messages.push({ to: 'cmp', event: { type: 'activation-code-denied', requestId: event.requestId } })
    }
    if (event.type === 'activation-requested') {
      this.messages.push({ to: 'cmp', event: { type: 'activation-code-denied', requestId: event.requestId } })
    }
  }

  private carryOut(effect: FederationEffect): Message[] {
    this.count += 1
    const now = this.count
    switch (effect.effect) {
      case 'request-activation-code': {
        const { requestId, replaceIccid } = effect
        const { maxProfiles } = this
        return [{ to: 'msp', event: { type: 'activation-requested', requestId, maxProfiles, replaceIccid } }]
      }
      case 'prepare-activation-code': {
        const { requestId } = effect
        return now % 5 === 0
          ? [{ to: 'msp', event: { type: 'activation-failed', requestId, errorCode: '49' } }]
          : [{ to: 'msp', event: { type: 'activation-issued', requestId, iccid: `iccid ${now}`, now } }]
      }
      case 'issue-activation-code': {
        const { requestId, iccid, swappedIccid } = effect
        return [{ to: 'cmp', event: { type: 'activation-code-received', requestId, iccid, swappedIccid, now } }]
      }
      case 'send-activation-error':
        return [{ to: 'cmp', event: { type: 'activation-code-denied', requestId: effect.requestId } }]
      case 'forward-activation-code': {
        const status = now % 7 === 0 ? 'installation_failed' : 'installed'
        return [{ to: 'cmp', event: { type: 'status-reported', iccid: effect.iccid, status, now } }]
      }
      case 'delete-profile':
        return [{ to: 'cmp', event: { type: 'status-reported', iccid: effect.iccid, status: 'deleted', now } }]
      case 'report-status':
        return [{ to: 'msp', event: { type: 'status-reported', iccid: effect.iccid, status: effect.status, now } }]
      case 'send-profile-information':
        return [{ to: 'cmp', event: { type: 'profile-information-received', profiles: effect.profiles } }]
      case 'send-profile-statuses':
        return [{ to: 'cmp', event: { type: 'profile-statuses-received', profiles: effect.profiles } }]
      case 'request-invalidation':
        return [{ to: 'msp', event: { type: 'invalidation-requested' } }]
      case 'notify-invalidation':
        return [{ to: 'cmp', event: { type: 'invalidation-notified' } }]
      default:
        return []
    }
  }
}

/** What the users and the two sides do; a profile is picked among those whose codes have arrived. */
const DEEDS: Readonly<Record<string, (world: World, iccid: string) => Message>> = {
  need: ({ count }) => ({ to: 'cmp', event: { type: 'activation-code-needed', requestId: `request ${count}` } }),
  use: ({ count: now }, iccid) => {
    const status = now % 2 === 0 ? 'enabled' : 'disabled'
    return { to: 'cmp', event: { type: 'status-reported', iccid, status, now } }
  },
  'delete at CMP': (_, iccid) => ({ to: 'cmp', event: { type: 'profile-deletion-requested', iccid } }),
  'delete at MSP': (_, iccid) => ({ to: 'msp', event: { type: 'profile-deletion-requested', iccid } }),
  suspend: (_, iccid) => ({
    to: 'msp',
    event: { type: 'profile-information-changed', profiles: [{ iccid, status: 'suspended' }] },
  }),
}

function live(state: FederationState): string[] {
  return state.profiles.filter((profile) => profile.state !== 'deleted').map(({ iccid }) => iccid)
}

function command(world: World, what: string, pick: number): void {
  const iccids = live(world.sides.cmp)
  const deed = DEEDS[what]?.(world, iccids[pick % Math.max(1, iccids.length)] ?? 'none')
  if (deed !== undefined) world.happen(deed)
  if (what === 'deliver') world.deliver(pick)
  if (what !== 'synchronize') return
  // A comparison tells something only when nothing is under way.
  world.deliverAll(pick)
  world.happen({ to: 'msp', event: { type: 'profile-status-requested' } })
  world.deliverAll(pick)
}

test('whatever happened, both sides agree on the live profiles once every message has arrived', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), commands, fc.nat(100), (maxProfiles, given, pick) => {
      const world = new World(maxProfiles)
      for (const { what, pick: choice } of given) command(world, what, choice)
      world.deliverAll(pick)
      expect(live(world.sides.cmp).sort()).toEqual(live(world.sides.msp).sort())
      expect(live(world.sides.msp).length).toBeLessThanOrEqual(maxProfiles)
      expect(world.sides.cmp.requests).toEqual([])
      expect(world.sides.msp.requests).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('whatever happened, after a withdrawal by one side or both, each may remove the token', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      commands,
      fc.constantFrom<('cmp' | 'msp')[][]>(['cmp'], ['msp'], ['cmp', 'msp']),
      fc.nat(100),
      (maxProfiles, given, withdrawing, pick) => {
        const world = new World(maxProfiles)
        for (const { what, pick: choice } of given) command(world, what, choice)
        for (const to of withdrawing) world.happen({ to, event: { type: 'onboarding-withdrawn' } })
        world.deliverAll(pick)
        expect([world.sides.cmp.phase, world.sides.msp.phase]).toEqual(['removable', 'removable'])
      },
    ),
    { numRuns: 300 },
  )
})

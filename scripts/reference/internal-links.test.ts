import { describe, expect, it } from 'vitest'
import { brokenLinks } from './internal-links.js'

const SCRIPTED = new Map([['a/api.html', new Set(['/tag/getIt'])]])

function problemsOf(link: string): string[] {
  const pages = new Map([
    ['index.html', '<h1 id="top">'],
    ['a/api.html', ''],
    ['a/index.html', `<h2 id="here"></h2><a href="${link}">x</a>`],
  ])
  return brokenLinks(pages, { scripted: SCRIPTED, isFile: (path) => path === 'style.css' })
}

describe('brokenLinks', () => {
  it.each([
    '../index.html',
    '../index.html#top',
    '#here',
    '#',
    'api.html#/tag/getIt',
    '../style.css',
    'https://example.com/x',
  ])('accepts %s', (link) => {
    expect(problemsOf(link)).toEqual([])
  })

  it.each([
    ['missing.html', 'a/index.html leads to missing.html, which is no page'],
    ['../../index.html', 'a/index.html leads to ../../index.html, which is no page'],
    ['#there', 'a/index.html leads to #there, which is no place'],
    ['../index.html#here', 'a/index.html leads to ../index.html#here, which is no place'],
    ['api.html#/tag/getThat', 'a/index.html leads to api.html#/tag/getThat, which is no place'],
  ])('finds %s', (link, problem) => {
    expect(problemsOf(link)).toEqual([problem])
  })
})

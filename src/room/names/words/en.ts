import type { NameWords } from './name-words.ts';

export const en: NameWords = {
  first:
    'Amber Autumn Blue Brave Breezy Bright Calm Cheerful Clever Cosy Crimson Curious Dapper Daring Eager Early Fair Gentle Gleaming Golden Grand Happy Honest Indigo Jolly Kind Lively Lucky Mellow Merry Mighty Misty Nimble Noble Patient Peaceful Polite Proud Quick Quiet Ready Rosy Silver Snowy Spring Steady Sunny Swift Thoughtful Tidy Velvet Violet Warm Wise'.split(
      ' ',
    ),
  second:
    'Acorn Badger Beacon Birch Brook Cedar Cloud Comet Coral Crane Dolphin Dune Falcon Fern Finch Forest Fox Garden Glacier Harbour Hare Hazel Heron Island Kestrel Lantern Lark Lemur Lynx Maple Meadow Moon Mountain Oak Ocean Orchard Otter Owl Panda Pebble Penguin Pine Planet Puffin Rainbow River Robin Seal Sparrow Squirrel Star Stork Swan Tiger Tulip Turtle Valley Willow'.split(
      ' ',
    ),
  join: (first, second) => `${first} ${second}`,
};

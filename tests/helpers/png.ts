/** Reads a PNG of eight bits a channel with red, green, blue and alpha, as far as our icons need it. */
import { inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** The alpha of a pixel, 0 to 255; without an alpha channel all is opaque. */
  alpha(x: number, y: number): number;
}

const CHANNELS: Record<number, number> = { 2: 3, 6: 4 };

export function readPng(bytes: Buffer): Picture {
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const [width, height, depth, type] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[24], bytes[25] ?? 0];
  const channels = CHANNELS[type];
  if (depth !== 8 || !channels) throw new Error(`This PNG has a depth of ${depth} and the type ${type}.`);
  const rows = unfilter(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  return { width, height, alpha: (x, y) => (channels === 4 ? (rows[y * width * 4 + x * 4 + 3] ?? 0) : 255) };
}

/** Undoes the five filters of PNG. */
function unfilter(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? (out[y * stride + x - channels] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0;
      const corner = y > 0 && x >= channels ? (out[(y - 1) * stride + x - channels] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const near = (value: number) => Math.abs(left + up - corner - value);
  if (near(left) <= near(up) && near(left) <= near(corner)) return left;
  return near(up) <= near(corner) ? up : corner;
}

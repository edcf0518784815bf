// Photographs as a telephone makes them: a JPEG that lies on its side, with the place and the camera in its EXIF data.

/** A JPEG of two halves, the left one red and the right one blue, drawn by the browser. */
export async function twoHalves(page, width = 640, height = 400) {
  const address = await page.evaluate(([w, h]) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: w, height: h });
    const brush = canvas.getContext('2d');
    brush.fillStyle = '#c01010';
    brush.fillRect(0, 0, w / 2, h);
    brush.fillStyle = '#1010c0';
    brush.fillRect(w / 2, 0, w / 2, h);
    return canvas.toDataURL('image/jpeg', 0.9);
  }, [width, height]);
  return Buffer.from(address.split(',')[1], 'base64');
}

/** The same JPEG with EXIF data: to be turned a quarter to the right (orientation 6), taken near Agen. */
export function withExif(jpeg) {
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff()]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

/** Orientation, maker and a GPS directory with 44° 12' N, 0° 37' E (TIFF 6.0, EXIF 2.32). */
function tiff() {
  const entry = (tag, type, count, value) => {
    const row = Buffer.alloc(12);
    row.writeUInt16LE(tag, 0);
    row.writeUInt16LE(type, 2);
    row.writeUInt32LE(count, 4);
    if (Buffer.isBuffer(value)) value.copy(row, 8);
    else row.writeUInt32LE(value, 8);
    return row;
  };
  const directory = (rows) => {
    const count = Buffer.alloc(2);
    count.writeUInt16LE(rows.length, 0);
    return Buffer.concat([count, ...rows, Buffer.alloc(4)]);
  };
  const rationals = (numbers) => {
    const all = Buffer.alloc(numbers.length * 8);
    numbers.forEach((number, rank) => {
      all.writeUInt32LE(number, rank * 8);
      all.writeUInt32LE(1, rank * 8 + 4);
    });
    return all;
  };
  const maker = Buffer.from('Appareil de Rose\0', 'latin1');
  const sizeOf = (rows) => 2 + rows * 12 + 4;
  const makerAt = 8 + sizeOf(3);
  const gpsAt = makerAt + maker.length + (maker.length % 2);
  const placesAt = gpsAt + sizeOf(4);
  const first = directory([entry(0x010f, 2, maker.length, makerAt), entry(0x0112, 3, 1, 6), entry(0x8825, 4, 1, gpsAt)]);
  const gps = directory([
    entry(1, 2, 2, Buffer.from('N\0\0\0')),
    entry(2, 5, 3, placesAt),
    entry(3, 2, 2, Buffer.from('E\0\0\0')),
    entry(4, 5, 3, placesAt + 24),
  ]);
  const start = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]);
  const pad = Buffer.alloc(maker.length % 2);
  return Buffer.concat([start, first, maker, pad, gps, rationals([44, 12, 0]), rationals([0, 37, 0])]);
}

/** The markers of a JPEG before its pixels, each with the first letters of its content. */
export function markers(jpeg) {
  const found = [];
  for (let at = 2; jpeg[at] === 0xff && jpeg[at + 1] !== 0xda; at += 2 + jpeg.readUInt16BE(at + 2)) {
    found.push(`${jpeg[at + 1].toString(16)} ${jpeg.subarray(at + 4, at + 8).toString('latin1')}`);
  }
  return found;
}

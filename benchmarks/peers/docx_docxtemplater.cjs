// docxtemplater: TABLES.json and a template → a Word file.
//     NODE_PATH=… node docx_docxtemplater.cjs TABLES OUTPUT COUNT
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const Docxtemplater = require("docxtemplater");
const PizZip = require("pizzip");

const [tables, output, times] = process.argv.slice(2);
const data = JSON.parse(fs.readFileSync(tables, "utf-8"));
const content = fs.readFileSync(path.join(path.dirname(tables), "docxtemplater.docx"));

function write() {
  const document = new Docxtemplater(new PizZip(content), { paragraphLoop: true, linebreaks: true });
  document.render(data);
  fs.writeFileSync(output, document.toBuffer({ compression: "DEFLATE" }));
}

const count = Number(times);
if (count > 1) write(); // as in stopwatch.py: a first time is not counted
const began = performance.now();
const before = process.cpuUsage();
for (let done = 0; done < count; done++) write();
const used = process.cpuUsage(before);
const seconds = (performance.now() - began) / 1000;
const processor = (used.user + used.system) / 1e6;
console.log(JSON.stringify({ processor: processor / count, seconds: seconds / count }));

// Finds words in the scripts of names and words, which script tags fetch: that works from a disk,
// where nothing else does. What it shows is set as text, never as markup.
(function () {
  "use strict";
  var MOST = 100, PAUSE = 150;
  var form = document.getElementById("search"), input = document.getElementById("q");
  var state = document.getElementById("state"), results = document.getElementById("results");
  var records = { names: [], words: [] }, loaded = { names: 0, words: 0 };
  var at, shown, found, terms, loading = false, timer = 0;

  function folded(text) {
    return text.normalize("NFKC").toLowerCase();
  }

  // A name is [page, title, further words], a word [place of its name, lines]; each gets, as its
  // last, what is looked through.
  window.perfcFound = function (sort, more) {
    more.forEach(function (record) {
      record.push(folded(record.slice(1).join("\n")));
      records[sort].push(record);
    });
  };

  function next() {
    return ["names", "words"].filter(function (sort) {
      return loaded[sort] < Number(form.dataset[sort]);
    })[0];
  }

  function holds(text) {
    return terms.every(function (term) { return text.indexOf(term) >= 0; });
  }

  function lineOf(lines) {
    return lines.split("\n").filter(function (line) {
      return terms.some(function (term) { return folded(line).indexOf(term) >= 0; });
    })[0];
  }

  function show(place, line) {
    var name = records.names[place], item = document.createElement("li");
    var link = document.createElement("a");
    if (shown[place]) { return; }
    shown[place] = true;
    found += 1;
    link.href = name[0];
    link.textContent = name[1];
    item.appendChild(link);
    [name[2], line].filter(Boolean).forEach(function (words) {
      var below = document.createElement("span");
      below.textContent = words;
      item.appendChild(below);
    });
    results.appendChild(item);
  }

  // Goes on where it stopped. Names come first: all of them, then what stands in the tables.
  function look() {
    var record;
    for (; at.names < records.names.length && found < MOST; at.names += 1) {
      if (holds(records.names[at.names][3])) { show(at.names); }
    }
    if (loaded.names < Number(form.dataset.names)) { return; }
    for (; at.words < records.words.length && found < MOST; at.words += 1) {
      record = records.words[at.words];
      if (holds(records.names[record[0]][3] + "\n" + record[2])) {
        show(record[0], lineOf(record[1]));
      }
    }
  }

  function tell() {
    if (found >= MOST) { return "太多了，只列出前 " + MOST + " 个；再加一个词试试。"; }
    if (next()) { return (found ? "找到 " + found + " 个，" : "") + "还在找……"; }
    return found ? "找到 " + found + " 个。" : "没有找到。换一个词，或少写几个词试试。";
  }

  function load() {
    var sort = next(), script;
    if (!sort || loading || found >= MOST) { return; }
    loading = true;
    script = document.createElement("script");
    script.src = "search/" + sort + "-" + (loaded[sort] + 1) + ".js";
    script.onload = function () {
      loading = false;
      loaded[sort] += 1;
      go();
    };
    script.onerror = function () {
      state.textContent = "读不了 " + script.getAttribute("src") + "，没有找完：文件夹是不是没有复制全？";
    };
    document.head.appendChild(script);
  }

  function go() {
    if (!terms.length) {
      state.textContent = "";
      return;
    }
    look();
    state.textContent = tell();
    load();
  }

  function begin() {
    terms = folded(input.value).split(/\s+/).filter(Boolean);
    at = { names: 0, words: 0 };
    shown = {};
    found = 0;
    results.textContent = "";
    go();
  }

  input.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(begin, PAUSE);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(timer);
    begin();
  });
  input.value = new URLSearchParams(location.search).get("q") || "";
  input.focus();
  begin();
}());

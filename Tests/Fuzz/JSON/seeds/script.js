window.YTD.tweets.part0 = [
  {"a" : {"text" : "\u00e9\ud83c\udf3e", "c" : true}}
];

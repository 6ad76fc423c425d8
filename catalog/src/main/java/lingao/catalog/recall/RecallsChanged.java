package lingao.catalog.recall;

/** What is called back has changed. Fired within the transaction that changes it. */
record RecallsChanged() {}

package vn.minh.broken.other;

import vn.minh.broken.thing.store.StoreThatAnswersHttp;

/** Uses the store of the feature beside it. */
record Neighbour(StoreThatAnswersHttp theirs) {}

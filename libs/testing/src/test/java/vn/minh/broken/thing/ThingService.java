package vn.minh.broken.thing;

/** A name that says nothing. */
class ThingService {}

package vn.minh.broken.thing;

import vn.minh.sound.thing.Thing;

/** A value made of another service's value. */
record BorrowFromNextDoor(Thing[] theirs) {}

/** The web door of a feature that keeps every rule. */
@NullMarked
package vn.minh.sound.thing.web;

import org.jspecify.annotations.NullMarked;

/** The web door of a feature that breaks every rule. */
@NullMarked
package vn.minh.broken.thing.web;

import org.jspecify.annotations.NullMarked;

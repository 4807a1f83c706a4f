/** The store door of a feature that breaks every rule. */
@NullMarked
package vn.minh.broken.thing.store;

import org.jspecify.annotations.NullMarked;

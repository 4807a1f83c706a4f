/** What the tests of this service stand on: facts of other services, and a clock that is set by hand. */
@NullMarked
package vn.minh.publication;

import org.jspecify.annotations.NullMarked;

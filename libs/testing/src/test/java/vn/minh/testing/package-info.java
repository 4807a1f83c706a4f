/** The tools tried on a service of one class. */
@NullMarked
package vn.minh.testing;

import org.jspecify.annotations.NullMarked;

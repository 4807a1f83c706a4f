/** The publication service. */
@NullMarked
package vn.minh.publication;

import org.jspecify.annotations.NullMarked;

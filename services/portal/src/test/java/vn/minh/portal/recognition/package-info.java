/** Tests of what papers say. */
@NullMarked
package vn.minh.portal.recognition;

import org.jspecify.annotations.NullMarked;

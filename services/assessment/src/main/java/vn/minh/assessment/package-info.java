/** The assessment service. */
@NullMarked
package vn.minh.assessment;

import org.jspecify.annotations.NullMarked;

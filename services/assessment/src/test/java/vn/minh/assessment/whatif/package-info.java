/** Tests of the what-if. */
@NullMarked
package vn.minh.assessment.whatif;

import org.jspecify.annotations.NullMarked;

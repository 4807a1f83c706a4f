/** The what-if over HTTP. */
@NullMarked
package vn.minh.assessment.whatif.web;

import org.jspecify.annotations.NullMarked;

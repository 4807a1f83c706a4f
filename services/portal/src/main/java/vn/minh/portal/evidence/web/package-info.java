/** The pages of the shelf, and what their scripts ask. */
@NullMarked
package vn.minh.portal.evidence.web;

import org.jspecify.annotations.NullMarked;

/** The sheet and the zip, taken apart again. */
@NullMarked
package vn.minh.evidence.catalogue.web;

import org.jspecify.annotations.NullMarked;

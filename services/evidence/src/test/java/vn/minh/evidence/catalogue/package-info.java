/** The catalogue from real facts to real bytes. */
@NullMarked
package vn.minh.evidence.catalogue;

import org.jspecify.annotations.NullMarked;

/** Looks into files: signatures, containers, scanners. */
@NullMarked
package vn.minh.evidence.inspection.store;

import org.jspecify.annotations.NullMarked;

/** The doors of the catalogue: JSON, xlsx, zip. */
@NullMarked
package vn.minh.evidence.catalogue.web;

import org.jspecify.annotations.NullMarked;

/** The page of what the sector database was told. */
@NullMarked
package vn.minh.portal.delivery.web;

import org.jspecify.annotations.NullMarked;

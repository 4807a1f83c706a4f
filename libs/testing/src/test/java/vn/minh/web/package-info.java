/** Stands in for the annotation of libs/web, which the rules know by name and this module does not. */
@NullMarked
package vn.minh.web;

import org.jspecify.annotations.NullMarked;

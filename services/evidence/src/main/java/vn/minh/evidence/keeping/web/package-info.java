/** For the operator: is everything there that is named, and nothing else. */
@NullMarked
package vn.minh.evidence.keeping.web;

import org.jspecify.annotations.NullMarked;

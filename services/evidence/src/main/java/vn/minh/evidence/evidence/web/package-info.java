/** The doors of evidence: commands in, views out. */
@NullMarked
package vn.minh.evidence.evidence.web;

import org.jspecify.annotations.NullMarked;

package vn.minh.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** As in libs/web. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}

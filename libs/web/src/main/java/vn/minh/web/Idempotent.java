package vn.minh.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A write that may be sent again with the same {@code Idempotency-Key} and then gets its first answer. The whole call
 * runs in one transaction with the stored answer; {@code libs/messaging} does it, since this library knows no database.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {}

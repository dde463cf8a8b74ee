/**
 * Items that expire: found by the time that an attribute of theirs says, and deleted like any other.
 *
 * <p>The package knows items, definitions and the clock; it knows no request. Start reading at {@link
 * dev.armature.engine.ttl.ExpirySweeper}.
 */
@NullMarked
package dev.armature.engine.ttl;

import org.jspecify.annotations.NullMarked;

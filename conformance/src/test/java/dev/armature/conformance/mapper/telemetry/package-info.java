/** Readings whose keys are spread over days and shards. */
@NullMarked
package dev.armature.conformance.mapper.telemetry;

import org.jspecify.annotations.NullMarked;

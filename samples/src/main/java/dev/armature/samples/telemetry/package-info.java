/**
 * Readings of many devices, spread over days and shards, which expire after a week; start reading at {@link Reading}, then
 * {@link TelemetrySample}.
 */
@NullMarked
package dev.armature.samples.telemetry;

import org.jspecify.annotations.NullMarked;

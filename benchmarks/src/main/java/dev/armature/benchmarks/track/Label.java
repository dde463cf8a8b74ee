package dev.armature.benchmarks.track;

import dev.armature.annotation.Document;

/**
 * The company that released a track.
 *
 * @param name what it is called
 * @param country its ISO 3166 code
 * @param founded the year it began
 */
@Document
public record Label(String name, String country, int founded) {}

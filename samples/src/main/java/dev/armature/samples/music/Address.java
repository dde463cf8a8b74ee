package dev.armature.samples.music;

import dev.armature.annotation.Document;

/**
 * The address of a studio, stored as a map inside its song.
 *
 * @param state two letters
 */
@Document
public record Address(String road, String city, String state, int zipcode) {}

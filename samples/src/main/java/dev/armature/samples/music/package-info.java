/** The Music table of the DynamoDB primer, from creation to query; start reading at {@link MusicSample}. */
@NullMarked
package dev.armature.samples.music;

import org.jspecify.annotations.NullMarked;

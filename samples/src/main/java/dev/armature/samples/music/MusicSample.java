package dev.armature.samples.music;

/** Runs the music sample and prints what it does. */
public final class MusicSample {

    private MusicSample() {}

    /** Runs the sample; arguments are ignored. */
    public static void main(String[] args) {
        System.out.println("Armature: the music sample");
    }
}

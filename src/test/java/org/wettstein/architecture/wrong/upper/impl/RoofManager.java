package org.wettstein.architecture.wrong.upper.impl;

public final class RoofManager {
    private RoofManager() {}
}

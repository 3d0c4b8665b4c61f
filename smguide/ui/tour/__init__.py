"""``smguide tour``: the whole main job on the sample, in the real window, with screenshots."""

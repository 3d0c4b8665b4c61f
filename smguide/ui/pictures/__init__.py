"""Pictures of the rules: the matrix, the trust ladder, what relaxes when; each as a table too."""
